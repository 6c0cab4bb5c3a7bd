import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Entry, EvidenceKind } from './entry.js';
import type { EntryState } from './states.js';
import { knowingStates } from './states.js';

/** How an entry counts on the dashboards. */
export interface Tally {
  readonly unitId: string;
  readonly state: EntryState;
  readonly kind: EvidenceKind | null;
  readonly dueOn: LegalDate;
  readonly addedOn: LegalDate;
  /** The day on which the text became known; null before. */
  readonly doneOn: LegalDate | null;
}

/** Those without a post are counted together. */
export const NO_UNIT = '';

export const tallyOf = ({ unitId, state, evidence, dueOn, added }: Pick<Entry, 'unitId' | 'state' | 'evidence' | 'dueOn' | 'added'>): Tally => ({
  unitId: unitId ?? NO_UNIT, state, kind: evidence?.kind ?? null, dueOn, addedOn: added.on,
  doneOn: evidence && knowingStates.includes(state) ? evidence.on : null,
});

/** Numbers by which counters grow or shrink: of units and of days, each by the name of what it counts. */
export interface Increments {
  readonly units: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly days: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

type Sums = Map<string, Map<string, number>>;

const add = (sums: Sums, key: string, field: string, by: number): void => {
  const fields = sums.get(key) ?? new Map<string, number>();
  fields.set(field, (fields.get(field) ?? 0) + by);
  sums.set(key, fields);
};

const count = (units: Sums, days: Sums, tally: Tally, by: number): void => {
  add(units, tally.unitId, `states.${tally.state}`, by);
  if (tally.kind) add(units, tally.unitId, `kinds.${tally.kind}`, by);
  if (tally.state === 'open') add(units, tally.unitId, `due.${tally.dueOn}`, by);
  if (tally.state !== 'closed') add(days, tally.addedOn, 'added', by);
  if (tally.doneOn) add(days, tally.doneOn, 'done', by);
};

const withoutZeros = (sums: Sums): Sums =>
  new Map([...sums].flatMap(([key, fields]) => {
    const kept = [...fields].filter(([, by]) => by !== 0);
    return kept.length > 0 ? [[key, new Map(kept)] as const] : [];
  }));

/** What changes when entries are counted anew; nothing where a tally is what it was, so that counting twice does no harm. */
export const incrementsOf = (changes: readonly { readonly before: Tally | null; readonly after: Tally }[]): Increments => {
  const units: Sums = new Map();
  const days: Sums = new Map();
  for (const { before, after } of changes) {
    if (before) count(units, days, before, -1);
    count(units, days, after, 1);
  }
  return { units: withoutZeros(units), days: withoutZeros(days) };
};

/** Counters of one unit in one campaign, as stored. */
export interface UnitCount {
  readonly campaignId: string;
  readonly unitId: string;
  readonly states: Partial<Readonly<Record<EntryState, number>>>;
  readonly kinds: Partial<Readonly<Record<EvidenceKind, number>>>;
  /** Open entries by their deadline. */
  readonly due: Readonly<Record<string, number>>;
}

export interface DayCount { readonly on: LegalDate; readonly added: number; readonly done: number }

/** Sums of counters. `total` is everybody who is expected to know the text: all but those who were closed. */
export interface Counts {
  readonly total: number; readonly done: number; readonly open: number; readonly confirmed: number; readonly byClick: number; readonly byPassword: number;
  readonly byCode: number; readonly paper: number; readonly minutes: number; readonly refused: number; readonly excused: number; readonly closed: number;
  readonly superseded: number; readonly late: number;
}

export const countsOf = (units: readonly UnitCount[], today: LegalDate): Counts => {
  const state = (name: EntryState): number => units.reduce((sum, { states }) => sum + (states[name] ?? 0), 0);
  const kind = (name: EvidenceKind): number => units.reduce((sum, { kinds }) => sum + (kinds[name] ?? 0), 0);
  const late = units.reduce((sum, { due }) => sum + Object.entries(due).reduce((all, [on, many]) => (on < today ? all + many : all), 0), 0);
  const [open, confirmed, paper, minutes, refused, excused, superseded] = (['open', 'confirmed', 'paper', 'minutes', 'refused', 'excused', 'superseded'] as const).map(state) as
    [number, number, number, number, number, number, number];
  const done = confirmed + paper + minutes;
  return {
    total: done + open + refused + excused + superseded, done, open, confirmed, paper, minutes, refused, excused, superseded, closed: state('closed'), late,
    byClick: kind('click'), byPassword: kind('password'), byCode: kind('code'),
  };
};
