import type { Outcome, OutcomeRow } from '../../../api/text/comparison/outcome.js';
import type { EditedPair, Expected } from './edits.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sideOf = ({ words }: OutcomeRow, side: '+' | '-'): string => words.filter(({ op }) => op === '=' || op === side).map(({ text }) => text).join('');

const contains = (row: OutcomeRow, text: string): boolean => {
  const wanted = wordsOf(text);
  const own = new Set(wordsOf(`${sideOf(row, '+')} ${sideOf(row, '-')}`));
  return wanted.filter((word) => own.has(word)).length >= wanted.length * 0.7;
};

/** Of two rows with one number the one with its words; letters that look alike do not matter to a number and a few words. */
const isOf = ({ number, oldNumber, words, statuses }: Expected, row: OutcomeRow): boolean =>
  row.number === number && (oldNumber === null || statuses.includes('merged') || row.oldNumbers.includes(oldNumber)) && contains(row, words);

const isChange = ({ status }: OutcomeRow): boolean => status !== 'same' && status !== 'renumbered';
const describe = (row: OutcomeRow): string =>
  `${row.oldNumbers.join('+')}→${row.number} ${row.status}: ${row.words.filter(({ op }) => op !== '=').map(({ op, text }) => op + text.slice(0, 60)).slice(0, 4).join(' ')}`;

export interface Verdict { readonly missed: string[]; readonly invented: string[]; readonly noisy: string[]; readonly fallback: boolean; readonly coverage: number }

/** What a comparison has missed of the edits, what it has invented, and which signs it has taken for a change. */
export const judge = (outcome: Outcome, { expected, noise }: EditedPair): Verdict => {
  const used = new Set<OutcomeRow>();
  const missed = expected.flatMap((each) => {
    const rows = outcome.clauses.filter((row) => isOf(each, row));
    const right = rows.find(({ status }) => each.statuses.includes(status));
    for (const row of rows) if (isChange(row)) used.add(row);
    if (each.statuses.includes('split')) outcome.clauses.filter(({ status, oldNumbers }) => status === 'split' && oldNumbers[0] === each.oldNumber).forEach((row) => used.add(row));
    if (right) return [];
    const near = outcome.clauses.filter((row) => contains(row, each.words)).map(describe);
    return [`${each.name} ${each.oldNumber}→${each.number} (${each.statuses.join('/')}), found: ${[...rows.map(describe), ...near].slice(0, 4).join('; ')}`];
  });
  const invented = outcome.clauses.filter((row) => isChange(row) && !used.has(row)).map(describe);
  const noisy = outcome.clauses.filter((row) => isChange(row) && noise.some((line) => contains(row, line))).map(describe);
  return { missed, invented, noisy, fallback: outcome.fallback, coverage: outcome.coverage };
};
