import { demoTexts } from '../demo/demo-text.js';
import type { Block } from '../demo/demo-text.js';

const LETTERS_A_PAGE = 1600;

const lineOf = (block: Block, section: number): string => {
  if (block.kind === 'heading' || block.kind === 'clause') {
    const number = block.number?.replace(/^\d+/u, String(section));
    return number ? `${number}. ${block.text}` : block.text;
  }
  if (block.kind === 'item') return `${block.mark} ${block.text}`;
  return block.kind === 'table' ? block.rows.map((row) => row.join(' | ')).join('\n') : block.text;
};

/** One clause in nine is worded anew, one in fifty is left out. */
const edited = (line: string, at: number): string[] => {
  if (at % 50 === 49) return [];
  return at % 9 === 4 ? [line.replace(/(\S+) (\S+)$/u, '$1 өзгертілген $2')] : [line];
};

/** Plain text of about so many pages, put together from the texts of the demonstration; no clause comes twice in the same words. */
export const longText = (pages: number, isEdited: boolean): string => {
  const texts = demoTexts().filter(({ language }) => language === 'kk');
  const lines: string[] = [];
  let [letters, section, last] = [0, 0, ''];
  for (let at = 0; letters < pages * LETTERS_A_PAGE; at += 1) {
    const round = Math.floor(at / texts.length);
    for (const block of texts[at % texts.length]?.blocks ?? []) {
      const first = block.kind === 'heading' && block.number !== null && !block.number.includes('.') ? block.number : last;
      if (first !== last) section += 1;
      last = first;
      const line = lineOf(block, section);
      const own = round > 0 && block.kind === 'clause' ? `${line} Бұл ${round + 1}-кезеңде ${section}-бөлім бойынша сақталады.` : line;
      letters += own.length;
      lines.push(own);
    }
    last = '';
  }
  return (isEdited ? lines.flatMap(edited) : lines).join('\n');
};
