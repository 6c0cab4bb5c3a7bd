import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { arrange } from '../../../text/clauses/arrange.js';
import type { StoredClause } from './library-text.js';

/** One correction of an outline, as a person makes it (DOC-1); words of the text are never changed by it. */
export type Mending =
  | { readonly kind: 'number'; readonly clauseId: string; readonly number: string | null }
  | { readonly kind: 'depth'; readonly clauseId: string; readonly depth: number }
  /** The clause's first paragraph is its heading, or its heading is text. */
  | { readonly kind: 'heading'; readonly clauseId: string; readonly isHeading: boolean }
  /** The clause belongs to the one before it. */
  | { readonly kind: 'join'; readonly clauseId: string }
  /** A new clause begins at this part of the body. */
  | { readonly kind: 'split'; readonly clauseId: string; readonly part: number; readonly number: string | null };

const refuse = (kind: Mending['kind'], reason: string): never => {
  throw new AppError('outline_change_refused', { kind, reason });
};

const withNumber = (clause: StoredClause, number: string | null): StoredClause =>
  ({ ...clause, number, printedNumber: number === null ? null : `${number}.` });

const withHeading = (clause: StoredClause, isHeading: boolean): StoredClause => {
  const [first, ...rest] = clause.body;
  if (!isHeading) {
    if (clause.heading === null) return clause;
    return { ...clause, heading: null, body: [{ kind: 'paragraph', text: clause.heading, marker: null }, ...clause.body] };
  }
  if (clause.heading !== null) return clause;
  return first?.kind === 'paragraph' ? { ...clause, heading: first.text, body: rest } : refuse('heading', 'no_paragraph');
};

/** What the clause brings along when it becomes part of the one above: nothing that was printed is lost. */
const asBody = ({ printedNumber, heading, body }: StoredClause): StoredClause['body'] => {
  if (heading !== null) return [{ kind: 'paragraph', text: heading, marker: printedNumber }, ...body];
  const [first, ...rest] = body;
  if (printedNumber === null) return body;
  return first?.kind === 'paragraph' && first.marker === null
    ? [{ ...first, marker: printedNumber }, ...rest]
    : [{ kind: 'paragraph', text: '', marker: printedNumber }, ...body];
};

const joined = (clauses: readonly StoredClause[], at: number): StoredClause[] => {
  const [above, own] = [clauses[at - 1], clauses[at]];
  if (!above || !own) return refuse('join', 'nothing_above');
  return [...clauses.slice(0, at - 1), { ...above, body: [...above.body, ...asBody(own)] }, ...clauses.slice(at + 1)];
};

const split = (clauses: readonly StoredClause[], at: number, part: number, number: string | null): StoredClause[] => {
  const own = clauses[at];
  if (!own || part < 0 || part >= own.body.length || (part === 0 && own.heading === null)) return refuse('split', 'no_such_part');
  const id = newId();
  const begun: StoredClause = withNumber({ ...own, id, lineageId: id, anchor: '', heading: null, body: own.body.slice(part) }, number);
  return [...clauses.slice(0, at), { ...own, body: own.body.slice(0, part) }, begun, ...clauses.slice(at + 1)];
};

const mendOne = (clauses: readonly StoredClause[], mending: Mending): readonly StoredClause[] => {
  const at = clauses.findIndex(({ id }) => id === mending.clauseId);
  if (at < 0) refuse(mending.kind, 'no_such_clause');
  const change = (how: (clause: StoredClause) => StoredClause) => clauses.map((clause, index) => (index === at ? how(clause) : clause));
  if (mending.kind === 'number') return change((clause) => withNumber(clause, mending.number));
  if (mending.kind === 'depth') return change((clause) => ({ ...clause, depth: mending.depth }));
  if (mending.kind === 'heading') return change((clause) => withHeading(clause, mending.isHeading));
  return mending.kind === 'join' ? joined(clauses, at) : split(clauses, at, mending.part, mending.number);
};

/**
 * Applies corrections in their order and puts anchors, paths and places right.
 * @throws AppError `outline_change_refused`
 */
export const mendOutline = (clauses: readonly StoredClause[], mendings: readonly Mending[]): StoredClause[] =>
  arrange(mendings.reduce(mendOne, clauses)).map((clause, order) => ({ ...clause, order }));
