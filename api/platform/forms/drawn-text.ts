import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DrawnText } from '../../modules/changes/public.js';
import { extractText } from '../intake/extract-text.js';
import { drawConsolidated } from './consolidated-text.js';
import { fillReadingCopy } from './reading-copy.js';
import { renderReadingCopy } from './render.js';

type Names = () => Promise<{ readonly kk: string; readonly ru: string }>;

const formLanguage = (language: DrawnText['language']): 'kk' | 'ru' => (language === 'ru' ? 'ru' : 'kk');

const copyOf = async ({ title, code, language, note, clauses }: DrawnText, names: Names): Promise<Buffer> => renderReadingCopy(await fillReadingCopy({
  organization: await names(), fields: { document: title, ...(code && { code }), ...(note && { drawn: note, printed: note }) }, clauses,
}, formLanguage(language)));

/** The consolidated text that an author has edited in the browser (CHG-3): a DOCX to work on with, and a PDF that says what it is. */
export const createDrawText = (names: Names) => async (text: DrawnText): Promise<{ name: string; format: 'docx' | 'pdf'; content: Buffer }[]> => {
  const docx = await drawConsolidated(text);
  const pdf = { name: (docx[0]?.name ?? 'text.docx').replace(/\.docx$/u, '.pdf'), format: 'pdf' as const, content: await copyOf(text, names) };
  return [...docx, pdf];
};

/**
 * On which page of a reading copy each clause stands, by its anchor: pages for a text whose own file has none (CHG-3, «Парақ №»). The copy is drawn
 * and read again; a clause that is not found in it has no page, because a wrong one is worse than none.
 */
export const createReadingPages = (names: Names) => async (text: DrawnText): Promise<ReadonlyMap<string, number>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-copy-'));
  try {
    const file = path.join(folder, 'copy.pdf');
    await writeFile(file, await copyOf(text, names));
    const read = await extractText(file, 'copy.pdf');
    return new Map(read.refused !== null ? [] : read.clauses.flatMap(({ anchor, page }) => (page === null ? [] : [[anchor, page] as const])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
