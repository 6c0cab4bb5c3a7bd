import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { extractFile } from '../../api/compose/extract-file.js';
import type { Clause } from '../../api/text/clauses/clause.js';
import { outlineOf } from '../../api/text/clauses/outline.js';
import { plainBlocks } from '../../api/text/clauses/plain-blocks.js';
import type { ComparedClause } from '../../api/text/comparison/comparison.js';
import { withTableRows } from '../../api/text/comparison/table-rows.js';
import { refuse } from './arguments.js';

/** npm goes to the project's folder first; INIT_CWD is where the person stands. */
export const givenFile = (given: string): string =>
  [given, path.resolve(process.env['INIT_CWD'] ?? '.', given)].find((each) => existsSync(each)) ?? refuse(`There is no file ${given}`);

const beginsLike = async (file: string): Promise<string> => {
  const handle = await open(file);
  try {
    return (await handle.read({ buffer: Buffer.alloc(5), length: 5 })).buffer.toString('latin1');
  } finally {
    await handle.close();
  }
};

const decode = (bytes: Buffer): string => new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

const read = async (file: string): Promise<{ clauses: readonly Clause[]; front: string }> => {
  const start = await beginsLike(file);
  if (!start.startsWith('%PDF') && !start.startsWith('PK')) return outlineOf(plainBlocks(decode(await readFile(file))), 'typed');
  const text = await extractFile(file);
  return text.refused ? refuse(`${path.basename(file)}: ${text.refused.code} ${JSON.stringify(text.refused.params)}`) : text;
};

/** A DOCX, PDF or plain text as it is compared; what stands before the first clause is one without a number. */
export const readForComparison = async (file: string): Promise<ComparedClause[]> => {
  const { clauses, front } = await read(file);
  const rows = withTableRows(clauses.map((clause) => ({ ...clause, id: clause.anchor })));
  return front === '' ? rows : [{ id: 'front', number: null, heading: null, path: [], page: null, text: front }, ...rows];
};
