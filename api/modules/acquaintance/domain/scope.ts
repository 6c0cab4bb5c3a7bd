import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Titles } from '../../../kernel/languages.js';
import type { ScopeRule } from './campaign.js';
import type { PostThen } from './entry.js';

/** A post or an office of somebody, with the unit and everything above it, nearest first. */
export interface Place {
  readonly unitId: string;
  readonly unitName: Titles;
  readonly unitKind: 'unit' | 'body' | 'group';
  readonly line: readonly string[];
  /** Null for an office (head, member, …), which is no post. */
  readonly post: { readonly kk: string | null; readonly ru: string | null } | null;
  readonly from: LegalDate | null;
}

/** Somebody as he stands in the organisation on a day; places in the order in which they began, posts before offices. */
export interface Standing {
  readonly personId: string;
  readonly name: string;
  readonly active: boolean;
  /** The first day of the first post ever held, ended ones included; null where it is not known. */
  readonly firstOn: LegalDate | null;
  readonly postsEver: number;
  readonly places: readonly Place[];
}

/** What a scope names that is not found in the standing itself. */
export interface ScopeKeys {
  /** Makes names of posts comparable, however they are typed. */
  readonly fold: (text: string) => string;
  readonly holdersOfRole: (role: string) => ReadonlySet<string>;
}

/** Somebody falls under a scope by a place, or by himself (`place` null). */
export interface Coverage { readonly place: Place | null }

const isStaff = ({ unitKind }: Place): boolean => unitKind !== 'group';

const placeBy = (rule: ScopeRule, places: readonly Place[], { fold }: ScopeKeys): Place | undefined => {
  switch (rule.kind) {
    case 'everybody': return places.find((place) => place.post !== null && isStaff(place));
    case 'unit': return places.find((place) => isStaff(place) && (rule.withSubunits ? place.line.includes(rule.id) : place.unitId === rule.id));
    case 'group': return places.find(({ unitKind, unitId }) => unitKind === 'group' && unitId === rule.id);
    case 'position': return places.find(({ post }) => post !== null && [post.kk, post.ru].some((name) => name !== null && fold(name) === fold(rule.id)));
    case 'role': case 'person': return undefined;
  }
};

const byHimself = (rule: ScopeRule, personId: string, { holdersOfRole }: ScopeKeys): boolean =>
  (rule.kind === 'person' && rule.id === personId) || (rule.kind === 'role' && holdersOfRole(rule.id).has(personId));

/**
 * Whether somebody must know a document of this scope (ACQ-1). Of several places under it the one that began first counts; a students'
 * group is an audience of its own and no staff of what stands above it (ORG-4). Nobody who has left is covered.
 */
export const coverageOf = (scope: readonly ScopeRule[], standing: Standing, keys: ScopeKeys): Coverage | null => {
  if (!standing.active) return null;
  const covering = new Set(scope.flatMap((rule) => placeBy(rule, standing.places, keys) ?? []));
  const first = standing.places.find((place) => covering.has(place));
  if (first) return { place: first };
  return scope.some((rule) => byHimself(rule, standing.personId, keys)) ? { place: standing.places[0] ?? null } : null;
};

/** The posts of somebody as evidence and sheets name them. */
export const postsThen = ({ places }: Pick<Standing, 'places'>): PostThen[] =>
  places.flatMap(({ post, unitId, unitName }) => (post ? [{ ...post, unitId, unitName }] : []));
