import { call } from './http';
import type { Page } from './model/common';
import type { IndexHealth, Miss, RulesQuery, RuleState, StoredRule, SynonymRule, TextList, TextsQuery, Trial } from './model/search-office';

export const listTexts = (query: TextsQuery): Promise<TextList> => call('get', '/api/library/texts', { query });

export const listRules = (query: RulesQuery): Promise<Page<StoredRule>> => call('get', '/api/search/synonyms', { query });

export const saveRule = (stored: StoredRule | null, rule: SynonymRule): Promise<StoredRule> =>
  stored
    ? call('patch', '/api/search/synonyms/{id}', { places: { id: stored.id }, revision: stored.revision, body: { rule } })
    : call('post', '/api/search/synonyms', { body: { rule }, once: true });

/** One after another: each rule has a revision of its own, and one that somebody has just decided about stops the rest. */
export const decideRules = async (rules: readonly StoredRule[], state: RuleState): Promise<void> => {
  for (const { id, revision } of rules) await call('patch', '/api/search/synonyms/{id}', { places: { id }, revision, body: { state } });
};

export const removeRule = (id: string): Promise<void> => call('delete', '/api/search/synonyms/{id}', { places: { id } });

export const tryQuery = (query: string, rule: SynonymRule | null): Promise<Trial> => call('post', '/api/search/trials', { body: { query, rule } });

export const listMisses = (page: number): Promise<Page<Miss>> => call('get', '/api/search/misses', { query: { page } });

export const getIndex = (): Promise<IndexHealth> => call('get', '/api/search/index', {});

export const rebuildIndex = (): Promise<{ jobId: string | null }> => call('post', '/api/search/rebuilds', {});
