/** Roles a person's account can hold. Head, secretary, quality manager are relations of ORG-2, not roles. */
export const roles = ['administrator', 'quality-office', 'library-center', 'auditor', 'staff'] as const;
export type Role = (typeof roles)[number];

/** What a route may demand (SEC-3). `public` and `signed-in` are spelled out like every other permission. */
export const permissions = [
  'public',
  'signed-in',
  'documents:manage',
  'imports:use',
  'register:import',
  'people:import',
  'units:import',
  'register:export',
  'people:manage',
  'people:read',
  'accounts:manage',
  'settings:manage',
  'types:manage',
  'journal:read',
  'jobs:read',
  'archive:search',
  'library:manage',
  'mail:manage',
  'calendar:manage',
] as const;
export type Permission = (typeof permissions)[number];

const byRole: Record<Role, readonly Permission[]> = {
  administrator: ['imports:use', 'people:import', 'units:import', 'people:manage', 'people:read', 'accounts:manage', 'settings:manage', 'journal:read', 'jobs:read', 'mail:manage'],
  'quality-office': [
    'documents:manage', 'imports:use', 'register:import', 'people:import', 'units:import', 'register:export', 'people:manage', 'people:read', 'accounts:manage',
    'settings:manage', 'types:manage', 'journal:read', 'jobs:read', 'archive:search', 'library:manage', 'mail:manage', 'calendar:manage',
  ],
  'library-center': ['register:export', 'archive:search'],
  auditor: ['register:export', 'journal:read', 'people:read', 'archive:search'],
  staff: [],
};

/** Everything that the roles together permit to somebody who is signed in. */
export const permissionsOf = (held: readonly Role[]): Permission[] => [
  ...new Set<Permission>(['public', 'signed-in', 'register:export', ...held.flatMap((role) => byRole[role])]),
];
