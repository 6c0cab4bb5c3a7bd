import type { LegalDate } from '../../../kernel/legal-date.js';
import { kazakhSortKey } from '../../../text/kazakh/sort-key.js';
import type { Campaign } from './campaign.js';
import type { Entry, Evidence, PostThen } from './entry.js';
import { isLate } from './entry.js';
import type { EntryState } from './states.js';
import { knowingStates } from './states.js';

export const sheetLanguages = ['kk', 'ru'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/** Everybody on the list, or only those who do not know the text yet. */
export const sheetParts = ['all', 'missing'] as const;
export type SheetPart = (typeof sheetParts)[number];

/** What stands under «Қолы»: how it is said is a matter of the form. */
export interface SheetMark {
  readonly state: EntryState;
  readonly evidence: Evidence | null;
  readonly closed: Entry['closed'];
  readonly dueOn: LegalDate;
  readonly late: boolean;
}

export interface SheetLine {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  /** The day on which it became known; null before. */
  readonly on: LegalDate | null;
  readonly mark: SheetMark;
}

export interface SheetGroup { readonly unit: string; readonly lines: readonly SheetLine[] }

export interface SheetContent { readonly groups: readonly SheetGroup[]; readonly acquainted: number }

type UnitName = { readonly kk: string | null; readonly ru: string | null };

const inLanguage = (name: UnitName | null | undefined, language: SheetLanguage): string => (language === 'kk' ? name?.kk ?? name?.ru : name?.ru ?? name?.kk) ?? '';

const joined = (texts: readonly string[]): string => [...new Set(texts.filter(Boolean))].join('; ');

/** Posts as they were when it was confirmed; before that as they were when the list was made. */
const postsOf = ({ evidence, posts }: Entry): readonly PostThen[] => (evidence && evidence.posts.length > 0 ? evidence.posts : posts);

const lineOf = (entry: Entry, language: SheetLanguage, today: LegalDate): SheetLine => {
  const { state, evidence, closed, dueOn, name } = entry;
  const posts = postsOf(entry);
  return {
    name: evidence?.person.name ?? name,
    position: joined(posts.map((post) => inLanguage(post, language))), unit: joined(posts.map(({ unitName }) => inLanguage(unitName, language))),
    on: evidence && knowingStates.includes(state) ? evidence.on : null,
    mark: { state, evidence, closed, dueOn, late: isLate(entry, today) },
  };
};

const isMissing = ({ state }: Entry): boolean => state === 'open' || state === 'refused' || state === 'excused';

const byKey = <T>(keyOf: (item: T) => string) => (a: T, b: T): number => {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};

/**
 * The acquaintance sheet (ACQ-5): by unit and name in the Kazakh alphabet; an entry stands under the unit by which it is counted.
 * @param unitNames as the units are called today, in the language of the sheet
 */
export const sheetOf = (entries: readonly Entry[], unitNames: ReadonlyMap<string, UnitName>, language: SheetLanguage, part: SheetPart, today: LegalDate): SheetContent => {
  const shown = part === 'missing' ? entries.filter(isMissing) : entries;
  const units = new Map<string, Entry[]>();
  for (const entry of shown) {
    const key = entry.unitId ?? '';
    const own = units.get(key);
    if (own) own.push(entry);
    else units.set(key, [entry]);
  }
  const groups = [...units].map(([unitId, own]) => ({
    unit: inLanguage(unitNames.get(unitId), language),
    lines: own.map((entry) => lineOf(entry, language, today)).map((line) => ({ line, key: kazakhSortKey(line.name) })).sort(byKey(({ key }) => key)).map(({ line }) => line),
  }));
  return { groups: groups.sort(byKey(({ unit }) => kazakhSortKey(unit))), acquainted: shown.filter(({ state }) => knowingStates.includes(state)).length };
};

/** What head and foot of the sheet say of the campaign. */
export interface SheetHead extends Pick<Campaign, 'title' | 'code' | 'issue' | 'editionRevision' | 'changeNumber' | 'approvedOn'> {
  readonly dueOn: LegalDate;
  readonly texts: readonly string[];
}
