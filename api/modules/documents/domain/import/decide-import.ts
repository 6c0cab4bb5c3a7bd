import type { RegisterAct } from '../../../../text/codes/acts.js';
import type { Edition } from '../../../../text/codes/edition.js';
import type { Origin } from '../document.js';
import { registrationKey } from './register-checks.js';
import type { RegisterRow } from './register-row.js';

/** The facts that a register can say about a document. */
export type ImportedField = 'type' | 'title' | 'code' | 'aliases' | 'registrationNumber' | 'edition' | 'acts';

/** A document as the import compares it; `origins` says where each fact came from, a fact without one is a person's. */
export interface KnownDocument {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly codePrinted: string;
  readonly code: string;
  readonly codeKey: string;
  readonly codeYear: number | null;
  readonly aliases: readonly string[];
  readonly registrationNumber: string | null;
  readonly edition: Edition | null;
  readonly acts: readonly (RegisterAct & { readonly id: string })[];
  readonly origins: Partial<Record<ImportedField, Origin>>;
}

/** One difference, proposed to a person. `ticked` is what the preview begins with: a person's fact is never ticked (REG-7). */
export type FieldProposal =
  | { readonly field: Exclude<ImportedField, 'acts'>; readonly change: 'fill' | 'replace'; readonly origin: Origin; readonly from: string; readonly to: string; readonly ticked: boolean }
  | { readonly field: 'acts'; readonly change: 'addAct'; readonly act: RegisterAct; readonly ticked: boolean }
  | { readonly field: 'acts'; readonly change: 'completeAct'; readonly actId: string; readonly act: RegisterAct; readonly ticked: boolean };

/** What the import would do with a row; the row's own flags are beside it. */
export type ImportDecision =
  | { readonly line: number; readonly decision: 'create' }
  | { readonly line: number; readonly decision: 'unchanged'; readonly documentId: string }
  | { readonly line: number; readonly decision: 'changes'; readonly documentId: string; readonly proposals: readonly FieldProposal[] }
  | { readonly line: number; readonly decision: 'proposedDuplicate'; readonly documentIds: readonly string[]; readonly lines: readonly number[] };

const sameText = (a: string, b: string): boolean => a.normalize('NFC').trim() === b.normalize('NFC').trim();

const editionText = (edition: Edition | null): string => (edition ? `${edition.issue ?? ''}/${edition.revision ?? ''}` : '');

/** The facts of a row and of a document as comparable texts. */
const plainFacts = (facts: Pick<RegisterRow, 'type' | 'title' | 'code' | 'aliases' | 'registrationNumber' | 'edition'>): Record<Exclude<ImportedField, 'acts'>, string> => ({
  type: facts.type,
  title: facts.title,
  code: facts.code,
  aliases: facts.aliases.join('; '),
  registrationNumber: facts.registrationNumber ?? '',
  edition: editionText(facts.edition),
});

const originOf = (known: KnownDocument, field: ImportedField): Origin => known.origins[field] ?? 'person';

/** A fact of the register or an assumed one may be renewed; what a person entered or a file said waits for a tick. */
const isRenewable = (origin: Origin): boolean => origin === 'register' || origin === 'assumed';

function fieldProposals(known: KnownDocument, row: RegisterRow): FieldProposal[] {
  const have = plainFacts(known);
  const said = plainFacts(row);
  return (Object.keys(said) as (keyof typeof said)[]).flatMap((field) => {
    const [from, to] = [have[field], said[field]];
    // What the register does not say is no difference: an import never empties a fact.
    if (to === '' || sameText(from, to)) return [];
    const origin = originOf(known, field);
    const filling = from === '';
    return [{ field, change: filling ? 'fill' as const : 'replace' as const, origin, from, to: field === 'code' ? row.codePrinted : to, ticked: filling || isRenewable(origin) }];
  });
}

const agrees = (known: string | null, said: string | null): boolean => known === null || said === null || known === said;
const isSameAct = (known: RegisterAct, said: RegisterAct): boolean =>
  known.kind === said.kind && agrees(known.body, said.body) && agrees(known.number, said.number) && agrees(known.date, said.date);
const saysMore = (known: RegisterAct, said: RegisterAct): boolean =>
  (known.number === null && said.number !== null) || (known.date === null && said.date !== null) || (known.body === null && said.body !== null);

/** The known act nearest to the one said: an equal one before one that merely does not contradict. */
const findAct = (acts: KnownDocument['acts'], said: RegisterAct): KnownDocument['acts'][number] | undefined =>
  acts.find((act) => act.number === said.number && act.date === said.date && isSameAct(act, said)) ?? acts.find((act) => isSameAct(act, said));

/** Acts are added or completed, never taken away: an act is immutable, only its gaps are filled (VER-3). */
function actProposals(known: KnownDocument, row: RegisterRow): FieldProposal[] {
  const ticked = isRenewable(originOf(known, 'acts'));
  return row.acts.flatMap((act): FieldProposal[] => {
    const same = findAct(known.acts, act);
    if (!same) return [{ field: 'acts', change: 'addAct', act, ticked }];
    return saysMore(same, act) ? [{ field: 'acts', change: 'completeAct', actId: same.id, act, ticked: true }] : [];
  });
}

/** A row without number or year is known again only by the whole of code, title and the same lack of a number. */
const incompleteKey = (facts: Pick<RegisterRow, 'codeKey' | 'title' | 'registrationNumber' | 'codeYear'>): string | null =>
  registrationKey(facts) === null ? `${facts.codeKey}|${facts.registrationNumber ?? ''}|${facts.title}` : null;

const matchKey = (facts: Pick<RegisterRow, 'codeKey' | 'title' | 'registrationNumber' | 'codeYear'>): string =>
  registrationKey(facts) ?? incompleteKey(facts) ?? '';

function indexBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const same = index.get(keyOf(item));
    if (same) same.push(item);
    else index.set(keyOf(item), [item]);
  }
  return index;
}

function compare(known: KnownDocument, row: RegisterRow): ImportDecision {
  const proposals = [...fieldProposals(known, row), ...actProposals(known, row)];
  return proposals.length === 0
    ? { line: row.line, decision: 'unchanged', documentId: known.id }
    : { line: row.line, decision: 'changes', documentId: known.id, proposals };
}

/**
 * Decides what an import does with each row (REG-7). A row is known again by the code's year and the registration number;
 * one that shares only the duplicate key, or the number of another row of the file, is a proposed duplicate. Rows are never
 * merged, nothing is emptied, and deciding again after an import finds everything unchanged.
 */
export function decideImport(existing: readonly KnownDocument[], rows: readonly RegisterRow[]): ImportDecision[] {
  const byMatch = indexBy(existing, matchKey);
  const byCode = indexBy(existing.filter((known) => known.codeKey !== ''), (known) => known.codeKey);
  const firstLines = new Map<string, number>();
  return rows.map((row): ImportDecision => {
    const key = matchKey(row);
    const sameNumber = firstLines.get(key);
    if (sameNumber !== undefined) return { line: row.line, decision: 'proposedDuplicate', documentIds: [], lines: [sameNumber] };
    firstLines.set(key, row.line);
    const [match] = byMatch.get(key) ?? [];
    if (match) return compare(match, row);
    const alike = (row.codeKey === '' ? undefined : byCode.get(row.codeKey)) ?? [];
    return alike.length > 0
      ? { line: row.line, decision: 'proposedDuplicate', documentIds: alike.map(({ id }) => id), lines: [] }
      : { line: row.line, decision: 'create' };
  });
}
