import type { Block, ParagraphSource } from './block.js';
import type { Outline } from './clause.js';
import { withoutContents } from './contents-list.js';
import { finish, type Doubt } from './finish.js';
import { OutlineReader } from './outline-reader.js';
import { paragraphsAsClauses } from './paragraph-clauses.js';
import { readParagraph, splitLines } from './reading.js';
import { blockText } from './block-text.js';

/**
 * Reads the clause tree out of a text (DOC-1, files-design 5). Pure.
 * @param blocks in reading order, without running heads and page numbers
 * @param source whether the paragraphs are the author's or joined from lines
 * @returns the clauses, the doubts about them, and the text before the first clause. Without structure each paragraph is
 * a clause, and the findings say so.
 */
export function outlineOf(blocks: readonly Block[], source: ParagraphSource): Outline {
  const split = blocks.flatMap(splitLines).filter((block) => blockText(block) !== '');
  const { before, rest } = withoutContents(split);
  const items = rest.map((block) => (block.kind === 'table' ? block : readParagraph(block, source)));
  const found = read(items, before.length > 0) ?? read(items, true);
  const doubts: Doubt[] = [];
  if (!found) {
    doubts.push({ code: 'no_structure', draft: null, page: null, params: {} });
    return finish(paragraphsAsClauses(items), doubts, before.map(blockText), 'p');
  }
  return finish(found.drafts, found.doubts, [...before.map(blockText), ...found.front], 'u');
}

/** Null when it found too little to call it a structure. */
function read(items: OutlineReader['items'], titlePageIsOver: boolean): OutlineReader | null {
  const reader = new OutlineReader(items, titlePageIsOver);
  reader.readAll();
  const headings = reader.drafts.filter(({ number, heading }) => number !== null || heading !== null);
  return headings.length >= 2 ? reader : null;
}
