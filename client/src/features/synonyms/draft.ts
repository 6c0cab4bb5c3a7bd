import type { SynonymRule } from '../../api/model/search-office';

/** A rule while it is written: the words stay when its kind is changed. */
export interface Draft {
  readonly kind: SynonymRule['kind'];
  readonly terms: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export const draftOf = (rule: SynonymRule | null, query: string): Draft => ({
  kind: rule?.kind ?? 'both',
  terms: rule?.kind === 'both' ? rule.terms : query ? [query] : [],
  from: rule?.kind === 'oneWay' ? rule.from : query ? [query] : [],
  to: rule?.kind === 'oneWay' ? rule.to : [],
});

/** The rule as it stands; null while words are missing. */
export const ruleOf = ({ kind, terms, from, to }: Draft): SynonymRule | null => {
  if (kind === 'both') return terms.length > 1 ? { kind, terms: [...terms] } : null;
  return from.length > 0 && to.length > 0 ? { kind, from: [...from], to: [...to] } : null;
};

export const printedRule = (rule: SynonymRule): string =>
  rule.kind === 'both' ? rule.terms.join(' = ') : `${rule.from.join(', ')} → ${rule.to.join(', ')}`;
