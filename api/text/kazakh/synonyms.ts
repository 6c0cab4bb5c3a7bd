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

/** What `compileSynonyms` makes; looked up by stems and, for inflected Russian words, by six-letter cuts. */
export interface SynonymTable {
  readonly byStem: ReadonlyMap<string, readonly Alternative[]>;
  readonly byCut: ReadonlyMap<string, readonly Alternative[]>;
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

function add(table: Map<string, Alternative[]>, key: string, alternative: Alternative): void {
  const known = table.get(key);
  const sameAs = (other: Alternative): boolean => other.map((word) => word.stem).join(' ') === alternative.map((word) => word.stem).join(' ');
  if (known === undefined) table.set(key, [alternative]);
  else if (!known.some(sameAs)) known.push(alternative);
}

/** The directed pairs that a rule stands for. */
function directed(rule: SynonymRule): [from: string, to: string][] {
  if (rule.kind === 'oneWay') return rule.from.flatMap((from) => rule.to.map((to): [string, string] => [from, to]));
  return rule.terms.flatMap((from) => rule.terms.filter((to) => to !== from).map((to): [string, string] => [from, to]));
}

/** Analyses the rules with the chain that documents and queries pass. Source: LIB-2. */
export function compileSynonyms(rules: readonly SynonymRule[]): SynonymTable {
  const byStem = new Map<string, Alternative[]>();
  const byCut = new Map<string, Alternative[]>();
  let longest = 0;
  for (const [from, to] of rules.flatMap(directed)) {
    const key = analyse(from);
    const meaning = analyse(to);
    if (key.length === 0 || meaning.length === 0) continue;
    longest = Math.max(longest, key.length);
    add(byStem, key.map((word) => word.stem).join(' '), meaning);
    if (key.every((word) => word.cut.length >= SHORTEST_CUT_KEY)) add(byCut, key.map((word) => word.cut).join(' '), meaning);
  }
  return { byStem, byCut, longest };
}

/** No rules at all. */
export const NO_SYNONYMS: SynonymTable = compileSynonyms([]);

/** The meanings of a run of query words; empty when no rule names it. */
export function alternativesOf(table: SynonymTable, words: readonly { stem: string; cut: string }[]): readonly Alternative[] {
  return (
    table.byStem.get(words.map((word) => word.stem).join(' ')) ??
    table.byCut.get(words.map((word) => foldLoosely(word.cut)).join(' ')) ??
    []
  );
}
