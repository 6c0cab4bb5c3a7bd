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

/** The family a prefix numbers in; an unknown prefix is a family of its own. */
export const familyOf = (prefix: string, families: readonly CodeFamily[] = defaultFamilies): string =>
  families.find((family) => family.prefixes.includes(prefix))?.name ?? prefix;
