import type { Role } from '../../api/kernel/roles.js';

const password = 'Tanysu-2026-demo';

/** As `positions.json` writes it: who approves changes. */
export const VICE_RECTOR = 'Басқарма мүшесі – стратегиялық даму және интернационалдандыру жөніндегі проректор';

/** Whose account it is: the head of a unit, somebody else of it, the secretary of a body, or whoever holds a post. */
export type Holder = { readonly headOf: string } | { readonly staffOf: string } | { readonly secretaryOf: string } | { readonly post: string };

export interface DemoAccount { readonly role: Role; readonly login: string; readonly password: string; readonly holder: Holder }

/** One account for each role and for each place on the way of a document; everybody knows the password. */
export const demoAccounts: readonly DemoAccount[] = [
  { role: 'administrator', login: 'demo.admin', password, holder: { headOf: '04-1' } },
  { role: 'quality-office', login: 'demo.sapa', password, holder: { headOf: '03-1' } },
  { role: 'library-center', login: 'demo.kitaphana', password, holder: { headOf: '06' } },
  { role: 'auditor', login: 'demo.auditor', password, holder: { headOf: '10' } },
  { role: 'staff', login: 'demo.kyzmetker', password, holder: { staffOf: '21-1' } },
  { role: 'staff', login: 'demo.avtor', password, holder: { staffOf: '22-2' } },
  { role: 'staff', login: 'demo.kafedra', password, holder: { headOf: '22-2' } },
  { role: 'staff', login: 'demo.oqu', password, holder: { headOf: '02-1' } },
  { role: 'staff', login: 'demo.zanger', password, holder: { headOf: '13' } },
  { role: 'staff', login: 'demo.hatshy', password, holder: { secretaryOf: 'К-02' } },
  { role: 'staff', login: 'demo.prorektor', password, holder: { post: VICE_RECTOR } },
  { role: 'staff', login: 'demo.rektor', password, holder: { headOf: '01' } },
];
