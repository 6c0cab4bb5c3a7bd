import type { Role } from '../../api/kernel/roles.js';

const password = 'Tanysu-2026-demo';

/** One account for each role; everybody knows the password. */
export const demoAccounts: readonly { readonly role: Role; readonly login: string; readonly password: string }[] = [
  { role: 'administrator', login: 'demo.admin', password },
  { role: 'quality-office', login: 'demo.sapa', password },
  { role: 'library-center', login: 'demo.kitaphana', password },
  { role: 'auditor', login: 'demo.auditor', password },
  { role: 'staff', login: 'demo.kyzmetker', password },
];
