import { AppError } from '../../../kernel/errors.js';
import type { Difference } from './difference.js';
import { isStale, unexplained } from './link-rows.js';
import type { Notice } from './notice.js';
import type { Row } from './row.js';

/** A language's text of the change with what its comparison has found. */
export interface ComparedText {
  readonly language: string;
  readonly state: 'no-text' | 'no-base' | 'waiting' | 'ready' | 'scan' | 'refused' | 'failed';
  readonly differences: readonly Difference[];
}

export const missingCodes = ['text', 'text_not_read', 'rows', 'wording', 'weight', 'stale', 'cause', 'basis', 'consequences', 'introducedOn'] as const;
export type MissingCode = (typeof missingCodes)[number];

export interface Counts { readonly rows: number; readonly unexplained: number; readonly stale: number; readonly unworded: number }

const keysOfAll = (texts: readonly ComparedText[]) => new Set(texts.flatMap(({ differences }) => differences.map(({ key }) => key)));

export const countsOf = (rows: readonly Row[], texts: readonly ComparedText[]): Counts => {
  const keys = keysOfAll(texts);
  return {
    rows: rows.length, stale: rows.filter((row) => isStale(row, keys)).length, unworded: rows.filter(({ wording }) => wording.trim() === '').length,
    unexplained: texts.reduce((sum, { language, differences }) => sum + unexplained(rows.filter((row) => row.language === language), differences).length, 0),
  };
};

/** What stands in the way of sending a change besides differences without a row. */
export const missingOf = (notice: Notice, rows: readonly Row[], texts: readonly ComparedText[], masterLanguage: string): MissingCode[] => {
  const master = texts.find(({ language }) => language === masterLanguage);
  const { stale, unworded } = countsOf(rows, texts);
  const found: Record<MissingCode, boolean> = {
    text: !master || master.state === 'no-text',
    text_not_read: texts.some(({ state }) => state !== 'ready' && state !== 'no-text' && state !== 'no-base'),
    rows: rows.length === 0,
    wording: unworded > 0,
    weight: rows.some(({ weight }) => weight === null),
    stale: stale > 0,
    cause: notice.cause === null,
    basis: notice.basis.trim() === '',
    consequences: notice.consequences.trim() === '',
    introducedOn: notice.introducedOn === null,
  };
  return missingCodes.filter((code) => found[code]);
};

/**
 * A change that may be sent: every difference explained by exactly one row, and nothing left open.
 * @throws AppError `change_unexplained`, `change_incomplete`
 */
export const requireComplete = (notice: Notice, rows: readonly Row[], texts: readonly ComparedText[], masterLanguage: string): void => {
  const { unexplained: count } = countsOf(rows, texts);
  if (count > 0) throw new AppError('change_unexplained', { count });
  const missing = missingOf(notice, rows, texts, masterLanguage);
  if (missing.length > 0) throw new AppError('change_incomplete', { missing });
};

/**
 * What was on paper is recorded as far as it is known: its rows and their words, and nothing that its files do not bear out.
 * @throws AppError `change_unexplained`, `change_incomplete`
 */
export const requireRecordable = (rows: readonly Row[], texts: readonly ComparedText[]): void => {
  const { unexplained: count, stale, unworded } = countsOf(rows, texts);
  if (count > 0) throw new AppError('change_unexplained', { count });
  const waiting = texts.some(({ state }) => state === 'waiting');
  const missing = [...(rows.length === 0 ? ['rows'] : []), ...(unworded > 0 ? ['wording'] : []), ...(stale > 0 ? ['stale'] : []), ...(waiting ? ['text_not_read'] : [])];
  if (missing.length > 0) throw new AppError('change_incomplete', { missing });
};

/** Whether readers have to get to know it anew (ACQ-4): one substantial row is enough; null while a row is not judged. */
export const isSubstantial = (rows: readonly Pick<Row, 'weight'>[]): boolean | null => {
  if (rows.some(({ weight }) => weight === 'substantial')) return true;
  return rows.length > 0 && rows.every(({ weight }) => weight === 'editorial') ? false : null;
};
