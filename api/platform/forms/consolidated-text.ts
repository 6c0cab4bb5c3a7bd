import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { DrawnText } from '../../modules/changes/public.js';
import type { ClauseBody, ClauseTable } from '../../text/clauses/clause.js';
import type { BookClause, MarkedRun } from './book.js';
import { cleanText } from './clean-text.js';
import { loadFonts } from './fonts.js';

type DrawnClause = BookClause;

/** The width between the margins of A4, in twentieths of a point. */
const PAGE_WIDTH = 9638;
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const DOCX_SIZE = 24;

const INDENTED = { alignment: AlignmentType.JUSTIFIED, spacing: { after: 80 }, indent: { firstLine: 567 } };

const table = ({ rows, headerRows }: ClauseTable): Table => {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = Math.floor(PAGE_WIDTH / columns);
  return new Table({
    columnWidths: Array.from({ length: columns }, () => width), layout: TableLayoutType.FIXED, width: { size: width * columns, type: WidthType.DXA },
    rows: rows.map((row, at) => new TableRow({
      tableHeader: at < headerRows, cantSplit: true,
      children: Array.from({ length: columns }, (_, column) => new TableCell({
        width: { size: width, type: WidthType.DXA }, children: [new Paragraph({ children: [new TextRun({ text: cleanText(row[column] ?? ''), bold: at < headerRows })] })],
      })),
    })),
  });
};

const bodyItem = (item: ClauseBody, number: string | null): (Paragraph | Table)[] => {
  if (item.kind === 'table') {
    return [...(item.caption ? [new Paragraph({ keepNext: true, text: cleanText(item.caption) })] : []), table(item), new Paragraph({ text: '' })];
  }
  return [new Paragraph({ ...INDENTED, text: cleanText([number, item.marker, item.text].filter(Boolean).join(' ')) })];
};

const MARKS = { same: {}, added: { underline: { type: 'single' }, color: '0B4F9E' }, removed: { strike: true, color: 'A11D1D' } } as const;

/** Words with what a change has done to them, in one paragraph; line breaks stay. */
const markedClause = (runs: readonly MarkedRun[], printedNumber: string | null): Paragraph => new Paragraph({
  ...INDENTED,
  children: [
    ...(printedNumber ? [new TextRun({ text: `${printedNumber} ` })] : []),
    ...runs.flatMap(({ kind, text }) => text.split('\n').map((part, index) => new TextRun({ ...MARKS[kind], text: cleanText(part), break: index === 0 ? undefined : 1 }))),
  ],
});

const noteOf = (note: string | undefined): Paragraph[] =>
  (note ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: cleanText(note), italics: true, size: 18 })] })] : []);

/** A clause as Word has it: the number is typed, so that it is read again as it stands. */
const clause = ({ runs, note, ...plain }: DrawnClause): (Paragraph | Table)[] => [...(runs ? [markedClause(runs, plain.printedNumber)] : plainClause(plain)), ...noteOf(note)];

const plainClause = ({ printedNumber, heading, depth, body }: DrawnClause): (Paragraph | Table)[] => {
  const head = heading === null ? [] : [new Paragraph({
    heading: LEVELS[Math.min(depth, LEVELS.length - 1)] ?? HeadingLevel.HEADING_4, keepNext: true, spacing: { before: 200, after: 100 },
    children: [new TextRun({ text: cleanText([printedNumber, heading].filter(Boolean).join(' ')), bold: true, color: '000000', size: DOCX_SIZE })],
  })];
  const [first] = body;
  // The number stands before the first paragraph; before a table it stands alone.
  const numbered = heading === null && printedNumber !== null;
  const alone = numbered && first?.kind !== 'paragraph' ? [new Paragraph({ ...INDENTED, text: printedNumber })] : [];
  return [...head, ...alone, ...body.flatMap((item, index) => bodyItem(item, numbered && index === 0 && item.kind === 'paragraph' ? printedNumber : null))];
};

const NOTES = {
  kk: 'Өзгерістер енгізілген біріктірілген мәтін. INQ жүйесінде құрастырылды.',
  ru: 'Сводный текст с внесёнными изменениями. Составлен в системе INQ.',
  en: 'Consolidated text with its changes. Put together by INQ.',
} as const;

export interface ClausesText { readonly title: string; readonly code: string | null; readonly language: keyof typeof NOTES; readonly notes: readonly string[]; readonly clauses: readonly BookClause[] }

/** A text as DOCX, made of its clauses. */
export const drawClauses = ({ title, code, language, notes, clauses }: ClausesText): Promise<Buffer> => {
  const font = loadFonts().families['Tinos']?.inWord ?? 'Times New Roman';
  const centred = (text: string, size: number, bold: boolean) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 120 }, children: [new TextRun({ text: cleanText(text), size, bold })] });
  return Packer.toBuffer(new Document({
    creator: 'INQ', title, styles: { default: { document: { run: { font, size: DOCX_SIZE, language: { value: language === 'kk' ? 'kk-KZ' : language === 'ru' ? 'ru-RU' : 'en-GB' } } } } },
    sections: [{ children: [centred(title, 32, true), ...(code ? [centred(code, DOCX_SIZE, false)] : []), ...notes.map((note) => centred(note, 20, false)), ...clauses.flatMap(clause)] }],
  }));
};

/** The consolidated text of a change as a file that says what it is (CHG-3); read again it gives the same clauses. */
export const drawConsolidated = async ({ title, code, language, clauses }: DrawnText): Promise<{ name: string; format: 'docx'; content: Buffer }[]> => {
  const content = await drawClauses({ title, code, language, notes: [NOTES[language]], clauses });
  return [{ name: `${[code, title].filter(Boolean).join(' ').replace(/[\\/:*?"<>|]/gu, ' ').slice(0, 100)}.docx`, format: 'docx', content }];
};
