import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { planQuery } from '../../../text/kazakh/plan-query.js';
import type { SynonymRule, SynonymTable } from '../../../text/kazakh/synonyms.js';
import { compileSynonyms } from '../../../text/kazakh/synonyms.js';
import type { DocumentHit, SearchLibrary } from './search-library.js';

export interface Trial {
  /** How the query would be understood: each word with what also stands for it. */
  readonly words: readonly { readonly typed: string; readonly alternatives: readonly string[] }[];
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

const alternativesOf = (query: string, table: SynonymTable) => planQuery(query, { synonyms: table }).words
  .map(({ typed, synonyms }) => ({ typed, alternatives: synonyms.map((words) => words.map(({ stem }) => stem).join(' ')) }));

/** Tries a query, with a rule that is not saved yet if one is given, without changing anybody's search (LIB-2). */
export const createTryQuery = ({ searchLibrary, activeRules, today }: TrialDependencies) =>
  async (actor: Actor, query: string, draft: SynonymRule | null): Promise<Trial> => {
    const rules = await activeRules();
    const words = alternativesOf(query, compileSynonyms(draft ? [...rules, draft] : rules));
    const find = async (q: string) =>
      (await searchLibrary(actor, { q, on: today(), archived: false, filters: {}, page: 1 })).hits.slice(0, SHOWN);
    const texts = words.flatMap(({ typed, alternatives }) => alternatives.map((alternative) => query.replace(typed, alternative)));
    const alternatives: { text: string; hits: readonly DocumentHit[] }[] = [];
    for (const text of [...new Set(texts)].slice(0, MOST_VARIANTS)) alternatives.push({ text, hits: await find(text) });
    return { words, now: await find(query), alternatives };
  };
export type TryQuery = ReturnType<typeof createTryQuery>;
