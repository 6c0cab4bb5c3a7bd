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

/** What `compileSynonyms` makes; looked up by stems and, for inflected Russian words, by six-letter cuts. */
export interface SynonymTable {
  readonly byStem: ReadonlyMap<string, Meaning>;
  readonly byCut: ReadonlyMap<string, Meaning>;
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
  let longest = 0;
  for (const [from, to] of rules.flatMap(directed)) {
    const named = analyse(from);
    const alternative = analyse(to);
    if (named.length === 0 || alternative.length === 0 || stemsOf(named) === stemsOf(alternative)) continue;
    longest = Math.max(longest, named.length);
    add(byStem, stemsOf(named), named, alternative);
    if (named.every((word) => word.cut.length >= SHORTEST_CUT_KEY)) add(byCut, named.map((word) => word.cut).join(' '), named, alternative);
  }
  return { byStem, byCut, longest };
}

/** No rules at all. */
export const NO_SYNONYMS: SynonymTable = compileSynonyms([]);

/** What the rules say about a run of query words; undefined when no rule names it. */
export function meaningOf(table: SynonymTable, words: Alternative): Meaning | undefined {
  return table.byStem.get(stemsOf(words)) ?? table.byCut.get(words.map((word) => foldLoosely(word.cut)).join(' '));
}
