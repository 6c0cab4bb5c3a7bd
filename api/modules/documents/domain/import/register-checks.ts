import { defaultBodies, type Body } from '../../../../text/codes/bodies.js';
import type { RegisterAct } from '../../../../text/codes/acts.js';
import type { RegisterFinding, RegisterFlag } from './register-flags.js';
import type { RegisterRow } from './register-row.js';

type DatedAct = RegisterAct & { readonly number: string; readonly date: string; readonly body: string; readonly line: number };

/** Groups items by a key; items without a key are left out. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), item]);
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

/** Collegial bodies count their protocols anew with every academic year, which begins in September. */
const academicYear = (date: string): number => Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);

const plainNumber = (number: string): number => (/^\d+$/.test(number) ? Number(number) : NaN);

function earlierNumberFindings(acts: readonly DatedAct[]): RegisterFinding[] {
  return acts.flatMap((act) => {
    const earlier = acts
      .filter((other) => plainNumber(other.number) < plainNumber(act.number) && other.date > act.date)
      .sort((a, b) => b.date.localeCompare(a.date))[0];
    if (!earlier) return [];
    const params = { body: act.body, number: act.number, date: act.date, earlierNumber: earlier.number, earlierDate: earlier.date };
    return [{ code: 'act_before_earlier_number' as const, lines: [act.line, earlier.line], params }];
  });
}

function twoDatesFindings(acts: readonly DatedAct[]): RegisterFinding[] {
  return [...groupBy(acts, (act) => act.number).values()].flatMap((same) => {
    const dates = [...new Set(same.map((act) => act.date))].sort();
    const [first] = same;
    if (!first || dates.length < 2) return [];
    const params = { body: first.body, number: first.number, dates: dates.join(', ') };
    return [{ code: 'act_number_has_two_dates' as const, lines: same.map((act) => act.line), params }];
  });
}

/** Warnings about protocol dates that contradict their numbers (REG-7, spec §5): per body and academic year. */
export function findActContradictions(rows: readonly RegisterRow[], bodies: readonly Body[] = defaultBodies): RegisterFinding[] {
  const ids = new Map(bodies.map((body) => [body.name, body.id]));
  const acts = rows.flatMap((row) => row.acts.map((act) => ({ ...act, line: row.line })))
    .filter((act): act is DatedAct => act.kind !== 'order' && act.body !== null && act.number !== null && act.date !== null);
  const groups = groupBy(acts, (act) => `${ids.get(act.body) ?? act.body}|${academicYear(act.date)}`);
  return [...groups.values()].flatMap((group) => [...earlierNumberFindings(group), ...twoDatesFindings(group)]);
}
