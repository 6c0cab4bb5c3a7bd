import type { Block } from './block.js';
import { sameWords } from './display-text.js';
import { isContentsTitle } from './named-headings.js';

/** `Кіріспе ......... 5`, `8. Жоспарлау   21`, a page number that wrapped to a line of its own. */
const LEADERS = /(?:\.{4,}|…{2,}|_{4,}|(?:\.\s){4,})\s*\d{0,3}\s*$/u;
const PAGE_AT_END = /\s\d{1,3}$|^\d{1,3}$/u;
const TOO_LONG = 200;
/** Lines without a page number that may follow each other inside a contents list: wrapped titles. */
const PATIENCE = 4;

/** Leaders are looked for near the end only: a line of a million dots must not take a day. */
export const endsWithLeaders = (text: string): boolean => LEADERS.test(text.slice(-TOO_LONG));

const keyOf = (text: string): string => sameWords(text.slice(0, TOO_LONG).replace(LEADERS, '').replace(PAGE_AT_END, ''));

/**
 * Takes the contents list out, wherever it stands: its lines look like clauses. It ends where its first lines come again,
 * which is the text itself. `before` is what precedes it (the title page).
 */
export function withoutContents(blocks: readonly Block[]): { before: readonly Block[]; rest: readonly Block[] } {
  const start = blocks.findIndex((block) => block.kind === 'paragraph' && isContentsTitle(block.text));
  const kept = (list: readonly Block[]) => list.filter((block) => !isEntry(block));
  if (start < 0) return { before: [], rest: kept(blocks) };
  const end = endOfContents(blocks, start + 1);
  return { before: kept(blocks.slice(0, start)), rest: kept(blocks.slice(end)) };
}

const isEntry = (block: Block): boolean => block.kind === 'paragraph' && (block.inContents || endsWithLeaders(block.text));

function endOfContents(blocks: readonly Block[], start: number): number {
  const seen = new Set<string>();
  let misses = 0;
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph') {
      misses = 0;
      continue;
    }
    const { text } = block;
    const isLine = isEntry(block) || PAGE_AT_END.test(text);
    const key = keyOf(text);
    if (!isLine && key !== '' && seen.has(key)) return index;
    seen.add(key);
    misses = isLine ? 0 : misses + 1;
    if (text.length > TOO_LONG || misses > PATIENCE) return index - Math.max(misses - 1, 0);
  }
  return start;
}
