import { defaultBodies, type Body } from '../../../../text/codes/bodies.js';
import { academicYear, bodyIdOf, earlierNumberedAfter } from '../act-series.js';
import type { RegisterFinding, RegisterFlag } from './register-flags.js';
import type { RegisterRow } from './register-row.js';

/** One act with a body, a number and a date, and all the lines on which it stands. */
interface DatedAct {
  readonly body: string;
  readonly number: string;
  readonly date: string;
  readonly lines: readonly number[];
}

/** Groups items by a key; items without a key are left out. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Number and year by which a row is matched to a document (REG-4, REG-7); null when one of them is not known. */
export const registrationKey = (row: Pick<RegisterRow, 'codeYear' | 'registrationNumber'>): string | null =>
  row.codeYear === null || row.registrationNumber === null ? null : `${row.codeYear}|${row.registrationNumber}`;

function repeatFlags(rows: readonly RegisterRow[], keyOf: (row: RegisterRow) => string | null, make: (lines: string) => RegisterFlag): Map<number, RegisterFlag> {
  const flags = new Map<number, RegisterFlag>();
  for (const same of groupBy(rows, keyOf).values()) {
    if (same.length < 2) continue;
    for (const row of same) {
      flags.set(row.line, make(same.filter((other) => other !== row).map((other) => other.line).join(', ')));
    }
  }
  return flags;
}

/** Adds what only shows when rows are compared: one number and year twice (REG-4), one duplicate key twice (REG-3). */
export function flagRepeats(rows: readonly RegisterRow[]): RegisterRow[] {
  const numbers = repeatFlags(rows, registrationKey, (lines) => ({ code: 'registration_number_repeated', cell: 'registrationNumber', params: { lines } }));
  const codes = repeatFlags(rows, (row) => row.codeKey || null, (lines) => ({ code: 'code_repeated', cell: 'code', params: { lines } }));
  return rows.map((row) => {
    const more = [numbers.get(row.line), codes.get(row.line)].filter((flag) => flag !== undefined);
    return more.length > 0 ? { ...row, flags: [...row.flags, ...more] } : row;
  });
}

const plainNumber = (number: string): number => (/^\d+$/.test(number) ? Number(number) : NaN);

function earlierNumberFindings(acts: readonly DatedAct[]): RegisterFinding[] {
  const counted = acts.map((act) => ({ ...act, ordinal: plainNumber(act.number) }));
  return counted.flatMap((act) => {
    const earlier = earlierNumberedAfter(act, counted);
    if (!earlier) return [];
    const params = { body: act.body, number: act.number, date: act.date, earlierNumber: earlier.number, earlierDate: earlier.date };
    return [{ code: 'act_before_earlier_number' as const, lines: [...act.lines, ...earlier.lines], params }];
  });
}

function twoDatesFindings(acts: readonly DatedAct[]): RegisterFinding[] {
  return [...groupBy(acts, (act) => act.number).values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const params = { body: first.body, number: first.number, dates: same.map((act) => act.date).sort().join(', ') };
    return [{ code: 'act_number_has_two_dates' as const, lines: same.flatMap((act) => act.lines), params }];
  });
}

/** The acts of collegial bodies in the register, each once: one protocol may approve many documents. */
function datedActs(rows: readonly RegisterRow[], bodyId: (body: string) => string): DatedAct[] {
  const acts = rows.flatMap((row) => row.acts.flatMap(({ kind, body, number, date }) =>
    kind !== 'order' && body !== null && number !== null && date !== null ? [{ body, number, date, line: row.line }] : []));
  return [...groupBy(acts, (act) => [bodyId(act.body), act.number, act.date].join('|')).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ body: first.body, number: first.number, date: first.date, lines: [...new Set(same.map(({ line }) => line))] }] : [];
  });
}

/** Warnings about protocol dates that contradict their numbers (REG-7, spec §5): per body and academic year. */
export function findActContradictions(rows: readonly RegisterRow[], bodies: readonly Body[] = defaultBodies): RegisterFinding[] {
  const bodyId = (body: string): string => bodyIdOf(body, bodies);
  const groups = groupBy(datedActs(rows, bodyId), (act) => `${bodyId(act.body)}|${academicYear(act.date)}`);
  return [...groups.values()].flatMap((group) => [...earlierNumberFindings(group), ...twoDatesFindings(group)]);
}
