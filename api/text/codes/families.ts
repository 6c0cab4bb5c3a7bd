import { foldForMatching } from './letters.js';

/** Code families: prefixes that number together (REG-3). Stored data; this is the list a new university starts with. */

export interface CodeFamily {
  readonly name: string;
  readonly prefixes: readonly string[];
}

export const defaultFamilies: readonly CodeFamily[] = [
  { name: 'Е', prefixes: ['Е', 'ПД', 'ҚЕ', 'Е/ПД', 'ҚЕ/ПД'] },
  { name: 'Е/ПСП', prefixes: ['Е/ПСП'] },
  { name: 'РИ', prefixes: ['РИ', 'ЖН/РИ'] },
  { name: 'УСТ', prefixes: ['УСТ'] },
  { name: 'СЖЖ', prefixes: ['СЖЖ'] },
];

const knownPrefixes = (families: readonly CodeFamily[]): string[] => families.flatMap(({ prefixes }) => prefixes);

/** The known prefix that was meant: `КЕ` typed without Kazakh letters is `ҚЕ`, `ЖН РИ` is `ЖН/РИ`; any other stays itself. */
export function meantPrefix(prefix: string, families: readonly CodeFamily[] = defaultFamilies): string {
  const known = knownPrefixes(families);
  if (known.includes(prefix)) return prefix;
  const key = (text: string): string => foldForMatching(text).replace(' ', '/');
  return known.find((candidate) => key(candidate) === key(prefix)) ?? prefix;
}

/** The family a prefix numbers in; an unknown prefix is a family of its own. */
export const familyOf = (prefix: string, families: readonly CodeFamily[] = defaultFamilies): string =>
  families.find((family) => family.prefixes.includes(prefix))?.name ?? prefix;
