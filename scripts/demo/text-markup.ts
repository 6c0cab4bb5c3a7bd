import { z } from 'zod';
import type { Block, DemoText } from './demo-text.js';
import { checkOrder } from './text-order.js';

/*
 * A text is a head of `name: value` lines, an empty line, and one block a line:
 *   # 2.1. Heading        with or without a number        ## Б қосымшасы. Name    an annex, on a new page
 *   2.1.1. Clause         1) item   а) item   – item      ^ Caption of the table that follows
 *   | cell | cell |       rows of a table, the first is its head                  anything else is a paragraph
 */
const head = z.strictObject({
  code: z.string(),
  language: z.enum(['kk', 'ru']),
  title: z.string(),
  date: z.iso.date(),
  approved: z.string(),
  edition: z.string(),
  numbering: z.enum(['typed', 'automatic']),
});

const cells = (line: string): string[] => line.slice(1, -1).split('|').map((cell) => cell.trim());

const HEADING = /^# (?:(\d+(?:\.\d+)*)\. )?(.+)$/;
const CLAUSE = /^(\d+(?:\.\d+)*)\. (.+)$/;
const ITEM = /^(\d+\)|[а-я]\)|–) (.+)$/;

const block = (line: string): Block => {
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', number: heading[1] ?? null, text: heading[2] ?? '' };
  if (line.startsWith('## ')) return { kind: 'annex', text: line.slice(3) };
  if (line.startsWith('^ ')) return { kind: 'caption', text: line.slice(2) };
  if (line.startsWith('|')) return { kind: 'table', rows: [cells(line)] };
  const clause = CLAUSE.exec(line);
  if (clause) return { kind: 'clause', number: clause[1] ?? '', text: clause[2] ?? '' };
  const item = ITEM.exec(line);
  if (item) return { kind: 'item', mark: item[1] ?? '', text: item[2] ?? '' };
  return { kind: 'paragraph', text: line };
};

/** Rows that follow each other are one table; an empty line ends it. */
const joined = (blocks: Block[], line: string, followsRow: boolean): Block[] => {
  const next = block(line);
  const last = blocks.at(-1);
  if (!followsRow || next.kind !== 'table' || last?.kind !== 'table') return [...blocks, next];
  return [...blocks.slice(0, -1), { kind: 'table', rows: [...last.rows, ...next.rows] }];
};

const readHead = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(lines.map((line) => { const at = line.indexOf(':'); return [line.slice(0, at), line.slice(at + 1).trim()]; }));

/** Reads a text's markup; takes the file's name for its messages and throws what is wrong with the head, the order of numbers or a table. */
export const readMarkup = (name: string, content: string): DemoText => {
  const lines = content.split('\n').map((line) => line.trim());
  const end = lines.indexOf('');
  const known = head.safeParse(readHead(lines.slice(0, end)));
  if (!known.success) throw new Error(`${name}: ${z.prettifyError(known.error)}`);
  const body = lines.slice(end + 1);
  const blocks = body.reduce<Block[]>((read, line, at) => (line ? joined(read, line, Boolean(body[at - 1])) : read), []);
  checkOrder(name, blocks);
  return { ...known.data, blocks };
};
