import type { ScopeRule } from '../domain/campaign.js';
import type { ScopeKeys } from '../domain/scope.js';
import type { Context } from './context.js';

/** What is asked beforehand, because the decision about a scope is pure: who holds the roles that it names. */
export const scopeKeysFor = async ({ directory }: Pick<Context, 'directory'>, scopes: readonly (readonly ScopeRule[])[]): Promise<ScopeKeys> => {
  const roles = new Set(scopes.flat().flatMap((rule) => (rule.kind === 'role' ? [rule.id] : [])));
  const holders = new Map<string, ReadonlySet<string>>();
  for (const role of roles) holders.set(role, new Set(await directory.personsOfRole(role)));
  return { fold: directory.foldedText, holdersOfRole: (role) => holders.get(role) ?? new Set() };
};
