import type { Named, Query, Reply } from '../contract';

export type TextList = Reply<'get', '/api/library/texts'>;
export type TextRow = TextList['items'][number];
export type TextsShown = keyof TextList['counts'];
/** What needs a person first. */
export const textsShown: readonly TextsShown[] = ['doubtful', 'none', 'scan', 'refused', 'failed', 'waiting', 'ready'];

export type SynonymRule = Named['SynonymRule'];
export type StoredRule = Reply<'get', '/api/search/synonyms'>['items'][number];
export type RuleState = StoredRule['state'];
export const ruleStates: readonly RuleState[] = ['active', 'proposed', 'rejected'];

export type Trial = Reply<'post', '/api/search/trials'>;
export type TrialHit = Trial['now'][number];
export type Miss = Reply<'get', '/api/search/misses'>['items'][number];
export type IndexHealth = Reply<'get', '/api/search/index'>;

export type TextsQuery = Query<'get', '/api/library/texts'>;
export type RulesQuery = Query<'get', '/api/search/synonyms'>;
