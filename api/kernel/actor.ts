import type { Permission, Role } from './roles.js';
import { permissionsOf } from './roles.js';

/** Who acts: a signed-in account, a visitor, or the system itself (jobs, imports from the command line). */
export interface Actor {
  readonly kind: 'account' | 'visitor' | 'system';
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  /** What the actor may see, as SEC-4 tokens: `public`, `internal`, `unit:…`, `position:…`, `role:…`, `person:…`. */
  readonly rights: readonly string[];
  /** Address of the request, for the audit trail; null for the system. */
  readonly ip: string | null;
}

/** Somebody who is not signed in: sees public documents only. */
export const visitor = (ip: string | null): Actor => ({
  kind: 'visitor', accountId: null, personId: null, name: '', roles: [], permissions: ['public'], rights: ['public'], ip,
});

/** The system acting by itself (installation, jobs, command line); sees what the quality office sees. */
export const systemActor = (name: string): Actor => ({
  kind: 'system', accountId: null, personId: null, name, roles: ['administrator', 'quality-office'],
  permissions: permissionsOf(['administrator', 'quality-office']), rights: ['public', 'internal', 'role:quality-office'], ip: null,
});
