import type { AuditChange } from '../../../kernel/audit.js';

/** What differs between two states of a thing, field by field, for the journal and for previews. */
export const changesBetween = (before: object, after: object, except: readonly string[] = ['revision']): AuditChange[] => {
  const [old, fresh] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return Object.keys({ ...old, ...fresh })
    .filter((field) => !except.includes(field) && JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
    .map((field) => ({ field, from: old[field] ?? null, to: fresh[field] ?? null }));
};
