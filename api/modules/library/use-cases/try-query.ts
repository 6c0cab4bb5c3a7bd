import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { planQuery } from '../../../text/kazakh/plan-query.js';
import type { SynonymRule } from '../../../text/kazakh/synonyms.js';
import { compileSynonyms } from '../../../text/kazakh/synonyms.js';
import { tokenise } from '../../../text/kazakh/tokens.js';
import { termsOf } from '../domain/synonym.js';
import type { DocumentHit, SearchLibrary } from './search-library.js';

/** Words of a query with what also stands for them. */
interface Understood { readonly typed: string; readonly alternatives: readonly string[] }

export interface Trial {
  readonly words: readonly Understood[];
  /** What the query finds today. */
  readonly now: readonly DocumentHit[];
  /** What its other ways of saying find. */
  readonly alternatives: readonly { readonly text: string; readonly hits: readonly DocumentHit[] }[];
}

export interface TrialDependencies {
  readonly searchLibrary: SearchLibrary;
  readonly activeRules: () => Promise<SynonymRule[]>;
  readonly today: () => LegalDate;
}

const SHOWN = 5;
const MOST_VARIANTS = 4;

const stemsOf = (term: string): string => tokenise(term).map((token) => (token.kind === 'word' ? token.stem : token.value)).join(' ');

/** How the query is understood by the rules; a run of words that a rule names is one entry, as it was typed. */
const understood = (query: string, rules: readonly SynonymRule[]): Understood[] => {
  const written = new Map(rules.flatMap(termsOf).map((term) => [stemsOf(term), term]));
  const { words } = planQuery(query, { synonyms: compileSynonyms(rules) });
  let [at, told] = [0, 0];
  return words.flatMap(({ typed, synonyms, named }, index): Understood[] => {
    const start = query.indexOf(typed, at);
    at = start + typed.length;
    if (start < told && synonyms.length === 0) return [];
    const end = words.slice(index + 1, index + named.length).reduce((last, word) => query.indexOf(word.typed, last) + word.typed.length, at);
    told = Math.max(told, end);
    const alternatives = synonyms.map((other) => other.map(({ stem }) => stem).join(' ')).map((stems) => written.get(stems) ?? stems);
    return [{ typed: query.slice(start, end), alternatives }];
  });
};

/** Tries a query, with a rule that is not saved yet if one is given, without changing anybody's search (LIB-2). */
export const createTryQuery = ({ searchLibrary, activeRules, today }: TrialDependencies) =>
  async (actor: Actor, query: string, draft: SynonymRule | null): Promise<Trial> => {
    const rules = await activeRules();
    const words = understood(query, draft ? [...rules, draft] : rules);
    const find = async (q: string) =>
      (await searchLibrary(actor, { q, on: today(), archived: false, filters: {}, page: 1 })).hits.slice(0, SHOWN);
    const texts = words.flatMap(({ typed, alternatives }) => alternatives.map((alternative) => query.replace(typed, () => alternative)));
    const alternatives: { text: string; hits: readonly DocumentHit[] }[] = [];
    for (const text of [...new Set(texts)].slice(0, MOST_VARIANTS)) alternatives.push({ text, hits: await find(text) });
    return { words, now: await find(query), alternatives };
  };
export type TryQuery = ReturnType<typeof createTryQuery>;
