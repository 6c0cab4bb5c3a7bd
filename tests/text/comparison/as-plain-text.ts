import type { Block, DemoText } from '../../../scripts/demo/demo-text.js';

const lineOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading': return block.number === null ? block.text : `${block.number}. ${block.text}`;
    case 'clause': return `${block.number}. ${block.text}`;
    case 'item': return `${block.mark} ${block.text}`;
    case 'table': return `${block.rows.map((row) => row.join(' | ')).join('\n')}\n`;
    default: return block.text;
  }
};

/** The text as somebody pastes it into a mail: a paragraph a line, `|` between the cells. */
export const textToPlain = (text: DemoText): string => `${text.title}\n${text.code}\n\n${text.blocks.map(lineOf).join('\n')}\n`;
