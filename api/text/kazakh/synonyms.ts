import { foldLoosely } from './fold.js';
import { tokenise } from './tokens.js';

/**
 * Abbreviations and Kazakh–Russian words, as data that the quality office edits, made ready for the planner.
 * Source: LIB-2, search-design.md §5.4–5.5.
 */

/** `both`: any of the terms stands for any other. `oneWay`: who types one of `from` also means each of `to`. */
export type SynonymRule =
  | { readonly kind: 'both'; readonly terms: readonly string[] }
  | { readonly kind: 'oneWay'; readonly from: readonly string[]; readonly to: readonly string[] };

/** One meaning of a query word: the words that stand for it, analysed. */
export type Alternative = readonly { readonly stem: string; readonly cut: string }[];

/** What the rules say about a run of words. */
export interface Meaning {
  /** The run as the rule writes it, analysed: an inflected Russian word comes back to the form that is known. */
  readonly named: Alternative;
  readonly alternatives: readonly Alternative[];
}

/** What `compileSynonyms` makes; looked up by stems and, for inflected Russian words, by six-letter cuts and by roots. */
export interface SynonymTable {
  readonly byStem: ReadonlyMap<string, Meaning>;
  readonly byCut: ReadonlyMap<string, Meaning>;
  /** By what is left of short Russian words without their endings. */
  readonly byRoot: ReadonlyMap<string, Meaning>;
  /** Length in words of the longest key. */
  readonly longest: number;
}

/** Below this length a cut says too little to stand for the word. */
const SHORTEST_CUT_KEY = 5;

function analyse(term: string): Alternative {
  return tokenise(term).map((token) =>
    token.kind === 'word'
      ? { stem: token.stem, cut: token.cut }
      : { stem: token.value, cut: token.value },
  );
}

const RUSSIAN_ENDING = /(?:и?[аеоуюя]|и|[ое][вми]|[ая][мх]|[ая]ми)$/;
const SHORTEST_ROOT = 4;
const LONGEST_SHORT_WORD = 6;

/** «книгу», «жалобы» as «книг», «жалоб»: their cuts hold the endings. Null when a word is long, or little is left of it. */
function rootsOf(words: Alternative): string | null {
  const roots = words.map(({ stem, cut }) => (stem.length > LONGEST_SHORT_WORD ? '' : cut.replace(RUSSIAN_ENDING, '')));
  return roots.every((root) => root.length >= SHORTEST_ROOT) ? roots.join(' ') : null;
}

const stemsOf = (words: Alternative): string => words.map((word) => word.stem).join(' ');

function add(table: Map<string, { named: Alternative; alternatives: Alternative[] }>, key: string, named: Alternative, alternative: Alternative): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, { named, alternatives: [alternative] });
  else if (!known.alternatives.some((other) => stemsOf(other) === stemsOf(alternative))) known.alternatives.push(alternative);
}

/** The directed pairs that a rule stands for. */
function directed(rule: SynonymRule): [from: string, to: string][] {
  if (rule.kind === 'oneWay') return rule.from.flatMap((from) => rule.to.map((to): [string, string] => [from, to]));
  return rule.terms.flatMap((from) => rule.terms.filter((to) => to !== from).map((to): [string, string] => [from, to]));
}

/** Analyses the rules with the chain that documents and queries pass. Source: LIB-2. */
export function compileSynonyms(rules: readonly SynonymRule[]): SynonymTable {
  const byStem = new Map<string, { named: Alternative; alternatives: Alternative[] }>();
  const byCut = new Map<string, { named: Alternative; alternatives: Alternative[] }>();
  const byRoot = new Map<string, { named: Alternative; alternatives: Alternative[] }>();
  let longest = 0;
  for (const [from, to] of rules.flatMap(directed)) {
    const named = analyse(from);
    const alternative = analyse(to);
    if (named.length === 0 || alternative.length === 0 || stemsOf(named) === stemsOf(alternative)) continue;
    longest = Math.max(longest, named.length);
    add(byStem, stemsOf(named), named, alternative);
    if (named.every((word) => word.cut.length >= SHORTEST_CUT_KEY)) add(byCut, named.map((word) => word.cut).join(' '), named, alternative);
    const roots = rootsOf(named);
    if (roots !== null) add(byRoot, roots, named, alternative);
  }
  return { byStem, byCut, byRoot, longest };
}

/** No rules at all. */
export const NO_SYNONYMS: SynonymTable = compileSynonyms([]);

/** What the rules say about a run of query words; undefined when no rule names it. */
export function meaningOf(table: SynonymTable, words: Alternative): Meaning | undefined {
  return table.byStem.get(stemsOf(words)) ?? table.byCut.get(words.map((word) => foldLoosely(word.cut)).join(' ')) ?? table.byRoot.get(rootsOf(words) ?? '');
}
