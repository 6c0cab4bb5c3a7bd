import { defaultBodies, type Body } from '../../../text/codes/bodies.js';

/** An act as it is counted among the acts of its body. */
export interface CountedAct {
  readonly ordinal: number;
  readonly date: string;
}

/** Collegial bodies count their protocols anew with every academic year, which begins in September. */
export const academicYear = (date: string): number => Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);

/** One body under its long name, its abbreviation and in Russian is one. */
export const bodyIdOf = (body: string, bodies: readonly Body[] = defaultBodies): string => bodies.find(({ name }) => name === body)?.id ?? body;

export interface PlacedAct extends CountedAct {
  /** The body and its academic year, within which numbers follow dates. */
  readonly series: string;
}

/** Where an act stands among those of its body; null for orders and for acts without a plain number or a date. */
export const placeOf = (act: { kind: string; body: string | null; number: string | null; date: string | null }): PlacedAct | null => {
  const { kind, body, number, date } = act;
  if (kind === 'order' || !body || !date || !number || !/^\d{1,9}$/.test(number)) return null;
  return { series: `${bodyIdOf(body)}/${academicYear(date)}`, ordinal: Number(number), date };
};

/** The act of a smaller number that is dated after this one, the latest of them; what contradicts it (REG-7, spec §5). */
export const earlierNumberedAfter = <Counted extends CountedAct>(act: CountedAct, among: readonly Counted[]): Counted | undefined =>
  among.filter(({ ordinal, date }) => ordinal < act.ordinal && date > act.date).sort((a, b) => b.date.localeCompare(a.date))[0];
