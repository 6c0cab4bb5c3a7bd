import { newId } from '../../../kernel/ids.js';
import { abbreviationsIn } from '../../../text/kazakh/abbreviations.js';
import type { SynonymRule } from '../../../text/kazakh/synonyms.js';

/** `proposed`: found in a document, nobody has decided yet. A rejected proposal is kept so that it is not made again. */
export const ruleStates = ['active', 'proposed', 'rejected'] as const;
export type RuleState = (typeof ruleStates)[number];
export type RuleOrigin = 'starter' | 'person' | 'documents';

/** An abbreviation or a word that stands for another, as the quality office keeps it (LIB-2). */
export interface StoredRule {
  readonly id: string;
  readonly revision: number;
  readonly rule: SynonymRule;
  readonly state: RuleState;
  readonly origin: RuleOrigin;
  /** Where a proposed abbreviation was found. */
  readonly documentId: string | null;
}

/** Every word and phrase of a rule. */
export const termsOf = (rule: SynonymRule): readonly string[] => (rule.kind === 'both' ? rule.terms : [...rule.from, ...rule.to]);

/** The rule in one line, for the journal and for telling equal rules apart. */
export const printedRule = (rule: SynonymRule): string =>
  rule.kind === 'both' ? rule.terms.join(' = ') : `${rule.from.join(', ')} → ${rule.to.join(', ')}`;

/** Equal for rules that say the same, however their words are ordered or written. */
export const ruleKey = (rule: SynonymRule): string =>
  `${rule.kind}:${termsOf(rule).map((term) => term.normalize('NFC').toLocaleLowerCase('kk').trim()).sort().join('|')}`;

const MOST_PROPOSED = 100;

/** Abbreviations that a document defines itself, as proposals to the quality office (LIB-2). */
export const proposedRules = (documentId: string, clauses: readonly { readonly text: string }[]): StoredRule[] => {
  const rules = clauses.flatMap(({ text }) => abbreviationsIn(text)).map(({ short, full }): SynonymRule => ({ kind: 'both', terms: [short, full] }));
  const once = [...new Map(rules.map((rule) => [ruleKey(rule), rule])).values()].slice(0, MOST_PROPOSED);
  return once.map((rule) => ({ id: newId(), revision: 1, rule, state: 'proposed', origin: 'documents', documentId }));
};
