import { AlignmentType, LevelFormat } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { Block } from './demo-text.js';

type Numbering = NonNullable<IParagraphOptions['numbering']>;

const level = (depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number) =>
  ({ level: depth, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left, firstLine: 567 } } } });

/** How Word counts: clauses by depth, lists by figures or letters, and dashes. */
export const numberingConfig = [
  { reference: 'clauses', levels: [1, 2, 3, 4].map((depth) => level(depth - 1, LevelFormat.DECIMAL, Array.from({ length: depth }, (_, at) => `%${at + 1}.`).join(''), 0)) },
  { reference: 'figures', levels: [level(0, LevelFormat.DECIMAL, '%1)', 0)] },
  { reference: 'letters', levels: [level(0, LevelFormat.RUSSIAN_LOWER, '%1)', 284)] },
  { reference: 'dashes', levels: [level(0, LevelFormat.BULLET, '–', 0)] },
];

/** Gives each block the counter that Word writes its number with: a new one for each list and each annex. */
export const wordCounters = () => {
  let annex = 0;
  let figures = 0;
  let letters = 0;
  const ofItem = (mark: string): Numbering => {
    if (mark === '–') return { reference: 'dashes', level: 0 };
    if (/\d/.test(mark)) return { reference: 'figures', level: 0, instance: mark === '1)' ? ++figures : figures };
    return { reference: 'letters', level: 0, instance: mark === 'а)' ? ++letters : letters };
  };
  return (block: Block): Numbering | undefined => {
    if (block.kind === 'annex') annex += 1;
    if (block.kind === 'item') return ofItem(block.mark);
    const number = block.kind === 'clause' || block.kind === 'heading' ? block.number : null;
    return number === null ? undefined : { reference: 'clauses', level: number.split('.').length - 1, instance: annex };
  };
};
