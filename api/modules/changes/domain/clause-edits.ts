import { AppError } from '../../../kernel/errors.js';
import type { Clause, ClauseBody } from '../../../text/clauses/clause.js';
import type { ClauseEdit } from './notice.js';

/** A clause as it is set. */
export type SetClause = Pick<Clause, 'number' | 'printedNumber' | 'heading' | 'depth' | 'body'> & {
  /** The clause of the base that it is or has been; null for a new one. */
  readonly baseId: string | null;
};
type BaseClause = Omit<SetClause, 'baseId'> & { readonly id: string };

/** The paragraphs of a clause as a person edits them, with their signs; null where it has tables, which are not edited as text. */
export const paragraphsOf = ({ body }: Pick<Clause, 'body'>): string[] | null => {
  const lines = body.flatMap((item) => (item.kind === 'paragraph' ? [[item.marker, item.text].filter(Boolean).join(' ')] : []));
  return lines.length === body.length ? lines : null;
};

const bodyOf = (paragraphs: readonly string[]): ClauseBody[] => paragraphs.filter((text) => text.trim() !== '').map((text) => ({ kind: 'paragraph', text: text.trim(), marker: null }));

/** The number as this text prints its numbers: with a dot behind it or without. */
const printed = (number: string | null, like: Omit<SetClause, 'baseId'> | undefined): string | null => {
  if (number === null) return null;
  const sign = like?.number && like.printedNumber?.startsWith(like.number) ? like.printedNumber.slice(like.number.length) : '.';
  return `${number}${sign}`;
};

const depthOf = (number: string | null, neighbour: Omit<SetClause, 'baseId'> | undefined): number => {
  if (number === null || !neighbour?.number) return neighbour?.depth ?? 0;
  return Math.max(0, neighbour.depth + number.split('.').length - neighbour.number.split('.').length);
};

const replaced = (clause: BaseClause, { number, heading, paragraphs }: ClauseEdit): SetClause => {
  // What has tables keeps them: only its number and its heading are edited.
  const body = paragraphsOf(clause) === null ? clause.body : bodyOf(paragraphs);
  return { baseId: clause.id, number, printedNumber: number === clause.number ? clause.printedNumber : printed(number, clause), heading, depth: depthOf(number, clause), body };
};

const inserted = ({ number, heading, paragraphs }: ClauseEdit, neighbour: BaseClause | undefined): SetClause =>
  ({ baseId: null, number, printedNumber: printed(number, neighbour), heading, depth: depthOf(number, neighbour), body: bodyOf(paragraphs) });

/** @throws AppError `invalid_request` for an edit of a clause that is not there, or of one twice */
export const checkEdits = (clauses: readonly { readonly id: string }[], edits: readonly ClauseEdit[]): void => {
  const known = new Set(clauses.map(({ id }) => id));
  const seen = new Set<string>();
  edits.forEach(({ clauseId, action }, index) => {
    const missing = clauseId === null ? action !== 'insert-after' : !known.has(clauseId);
    if (missing) throw new AppError('invalid_request', {}, [{ path: `edits.${index}.clauseId`, code: 'not_found' }]);
    if (action === 'insert-after' || clauseId === null) return;
    if (seen.has(clauseId)) throw new AppError('invalid_request', {}, [{ path: `edits.${index}.clauseId`, code: 'already_exists' }]);
    seen.add(clauseId);
  });
};

/** The text of the base with the author's edits, clause by clause, as it is drawn. */
export const applyEdits = (clauses: readonly BaseClause[], edits: readonly ClauseEdit[]): SetClause[] => {
  const behind = (id: string | null, neighbour: BaseClause | undefined) =>
    edits.filter(({ action, clauseId }) => action === 'insert-after' && clauseId === id).map((edit) => inserted(edit, neighbour));
  return [...behind(null, clauses[0]), ...clauses.flatMap((clause): SetClause[] => {
    const edit = edits.find(({ action, clauseId }) => action !== 'insert-after' && clauseId === clause.id);
    const own = edit?.action === 'remove' ? [] : [edit ? replaced(clause, edit) : { ...clause, baseId: clause.id }];
    return [...own, ...behind(clause.id, clause)];
  })];
};

/**
 * Which clauses of the drawn text, as it was read again, are those of the base: nobody has to guess what the author has edited. Null where the
 * reading has found other clauses than were drawn.
 */
export const drawnPairs = (drawn: readonly SetClause[], read: readonly { readonly id: string; readonly number: string | null }[]): (readonly [string, string])[] | null => {
  if (drawn.length !== read.length || drawn.some(({ number }, index) => number !== read[index]?.number)) return null;
  return drawn.flatMap(({ baseId }, index) => { const own = read[index]; return baseId !== null && own ? [[baseId, own.id] as const] : []; });
};
