import { newId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/languages.js';
import type { ComparedClause } from '../../../text/comparison/comparison.js';
import type { Difference } from './difference.js';
import { textsOf } from './link-rows.js';
import type { LineageOf, PageSource, Row, RowKind } from './row.js';
import { linkOf } from './row.js';
import type { Named, WordingCase, Wordings } from './wordings.js';
import { worded } from './wordings.js';

export interface ProposalContext {
  readonly changeId: string;
  readonly language: Language;
  readonly lineageOf: LineageOf;
  readonly wordings: Wordings;
  /** Where the pages of the base and of the new text come from; null where they are not known. */
  readonly pageSource: { readonly old: PageSource | null; readonly new: PageSource | null };
  /** Pages of the base's clauses by their ids, where its own file has none. */
  readonly pages: ReadonlyMap<string, number>;
  /** Number of a clause by its id, of both texts. */
  readonly numberOf: (clauseId: string) => string | null;
  /** The place of the first row. */
  readonly from: number;
}

const NAME_LENGTH = 60;

const isSection = ({ number, heading }: ComparedClause): boolean => number !== null && heading !== null && !/\d\.\d/u.test(number);

/** The clause as it is called: by its number, else by its heading or its first words. */
const named = (clause: ComparedClause): Named => {
  if (clause.number !== null) return { unit: isSection(clause) ? 'section' : 'clause', name: clause.number };
  const words = (clause.heading ?? clause.text).split('\n')[0] ?? '';
  return { unit: 'named', name: words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH).trimEnd()}…` : words };
};

const isUnder = (number: string | null, section: string | null): boolean => number !== null && section !== null && number.startsWith(`${section}.`);

/** How many places a clause was counted on; null where its number changed otherwise. */
const shiftOf = ({ old, new: fresh }: Difference): string | null => {
  const [a, b] = [old?.number?.split('.') ?? [], fresh?.number?.split('.') ?? []];
  const shift = Number(b.at(-1)) - Number(a.at(-1));
  return a.length === b.length && Number.isInteger(shift) ? `${a.slice(0, -1).join('.')}>${b.slice(0, -1).join('.')}:${shift}` : null;
};

/** A section that is added or removed takes its clauses with it; clauses that are merely counted on are one row. */
const joins = (group: readonly Difference[], next: Difference): boolean => {
  const [first] = group;
  if (!first || first.kind !== next.kind) return false;
  if (next.kind === 'added') return isUnder(next.new?.number ?? null, first.new?.number ?? null);
  if (next.kind === 'removed') return isUnder(next.old?.number ?? null, first.old?.number ?? null);
  return next.kind === 'renumbered' && shiftOf(first) !== null && shiftOf(first) === shiftOf(next);
};

export const groupsOf = (differences: readonly Difference[]): Difference[][] => differences.reduce<Difference[][]>((groups, next) => {
  const last = groups.at(-1);
  if (last && joins(last, next)) last.push(next);
  else groups.push([next]);
  return groups;
}, []);

const kinds: Record<Difference['kind'], RowKind> = { changed: 'change', renumbered: 'change', added: 'addition', removed: 'deletion', moved: 'move' };

const numberChanged = ({ old, new: fresh }: Difference): boolean => old !== null && fresh !== null && old.number !== fresh.number && old.number !== null && fresh.number !== null;

const headingAlone = ({ old, new: fresh }: Difference): boolean => old !== null && fresh !== null && old.text === fresh.text && old.heading !== fresh.heading;

const caseOf = (difference: Difference): WordingCase => {
  const { kind, wordsChanged, splitFrom, mergedInto } = difference;
  switch (kind) {
    case 'added': return splitFrom ? 'split' : 'added';
    case 'removed': return mergedInto ? 'merged' : 'removed';
    case 'renumbered': return 'renumbered';
    case 'moved': return wordsChanged ? 'movedChanged' : numberChanged(difference) ? 'movedAs' : 'moved';
    case 'changed': return numberChanged(difference) ? 'changedAs' : headingAlone(difference) ? 'heading' : 'changed';
  }
};

const otherOf = ({ kind, splitFrom, mergedInto, new: fresh }: Difference, numberOf: ProposalContext['numberOf']): Named | null => {
  const id = kind === 'added' ? splitFrom : kind === 'removed' ? mergedInto : null;
  if (id !== null) return { unit: 'clause', name: numberOf(id) ?? '' };
  return fresh && kind !== 'added' ? named(fresh) : null;
};

const range = (clauses: readonly (ComparedClause | null)[]): string => [clauses[0], clauses.at(-1)].map((clause) => clause?.number ?? '').join('–');

const wordingOf = (group: readonly Difference[], { wordings, language, numberOf }: ProposalContext): string => {
  const [first] = group;
  const clause = first?.old ?? first?.new;
  if (!first || !clause) return '';
  if (first.kind === 'renumbered' && group.length > 1) {
    return worded(wordings, language, 'renumberedMany', { unit: 'clause', name: range(group.map(({ old }) => old)) }, { unit: 'clause', name: range(group.map((each) => each.new)) });
  }
  const other = otherOf(first, numberOf);
  const which = caseOf(first);
  // A neighbour without a number cannot be spoken of by it.
  const plain = other?.name === '' ? (which === 'split' ? 'added' : which === 'merged' ? 'removed' : which) : which;
  return worded(wordings, language, plain, named(clause), other);
};

const pageOf = ({ old, new: fresh }: Difference, { pageSource, pages }: ProposalContext) => {
  const page = old ? old.page ?? pages.get(old.id) ?? null : null;
  if (page !== null) return { page, pageSource: pageSource.old };
  return fresh?.page ? { page: fresh.page, pageSource: pageSource.new } : { page: null, pageSource: null };
};

/** The one paragraph of a clause that has changed, by its place; null where several have, or where there is only one. */
const paragraphOf = ({ kind, old, new: fresh }: Difference): string | null => {
  if (kind !== 'changed' || !old || !fresh) return null;
  const [before, after] = [old.text.split('\n'), fresh.text.split('\n')];
  if (before.length !== after.length || before.length < 2 || old.heading !== fresh.heading) return null;
  const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  return changed.length === 1 ? String((changed[0] ?? 0) + 1) : null;
};

/** Rows for differences, worded in the language of their text (CHG-2); the author edits them. */
export const proposeRows = (differences: readonly Difference[], context: ProposalContext): Row[] => groupsOf(differences).flatMap((group, index): Row[] => {
  const [first] = group;
  const clause = first?.new ?? first?.old;
  if (!first || !clause) return [];
  return [{
    id: newId(), revision: 1, changeId: context.changeId, language: context.language, order: context.from + index, kind: kinds[first.kind],
    clauseNumber: clause.number ?? named(clause).name, oldNumber: numberChanged(first) ? first.old?.number ?? null : null,
    paragraph: paragraphOf(first), ...pageOf(first, context), ...textsOf(group),
    wording: wordingOf(group, context), weight: null, links: group.map((each) => linkOf(each, context.lineageOf)),
  }];
});

