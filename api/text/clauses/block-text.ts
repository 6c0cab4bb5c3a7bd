import type { Block } from './block.js';
import { displayText } from './display-text.js';

/** A block as plain text, empty when it holds none. */
export const blockText = (block: Block): string =>
  block.kind === 'paragraph'
    ? displayText(block.text)
    : block.rows.map((row) => row.map(displayText).filter((cell) => cell !== '').join(' | ')).join('\n').trim();
