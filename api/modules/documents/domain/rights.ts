import type { CardFacts, ScopeRule } from './document.js';

const scopeToken = (rule: ScopeRule): string => (rule.kind === 'everybody' ? 'internal' : `${rule.kind}:${rule.id}`);

/**
 * Who may see a document, as tokens that actors hold (SEC-4). A restricted one is seen by the owner unit's head, the
 * responsible person, the quality office and those whom its scope names; an administrator gets nothing by being one.
 */
export const rightsTokens = ({ confidentiality, ownerUnitId, responsibleId, scope }: CardFacts): string[] => {
  if (confidentiality === 'public') return ['public'];
  if (confidentiality === 'internal') return ['internal'];
  return [...new Set([
    'role:quality-office',
    ...(ownerUnitId ? [`head:${ownerUnitId}`] : []),
    ...(responsibleId ? [`person:${responsibleId}`] : []),
    ...scope.map(scopeToken),
  ])];
};

/**
 * The facts that decide rights: always the newest, so that narrowing rights narrows the past as well.
 * @throws Error for an empty series: a document has facts from its first day
 */
export const latestFacts = (facts: readonly CardFacts[]): CardFacts => {
  const latest = [...facts].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1)).at(-1);
  if (!latest) throw new Error('A document without card facts.');
  return latest;
};
