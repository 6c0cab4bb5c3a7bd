import type { DemoAccount } from '../../api/main.js';
import type { Inq } from '../../api/compose.js';
import { systemActor } from '../../api/kernel/actor.js';
import type { Role } from '../../api/kernel/roles.js';

const PASSWORD = 'Tanysu-2026-demo';
const demoRoles: readonly (readonly [Role, string, string])[] = [
  ['administrator', 'demo.admin', 'Демо Әкімші'],
  ['quality-office', 'demo.sapa', 'Демо Сапа Қызметкері'],
  ['library-center', 'demo.kitaphana', 'Демо Кітапханашы'],
  ['auditor', 'demo.auditor', 'Демо Аудитор'],
  ['staff', 'demo.kyzmetker', 'Демо Қызметкер'],
];

const seedAccounts = async ({ identity }: Inq): Promise<DemoAccount[]> => {
  for (const [role, login, name] of demoRoles) {
    await identity.createAccount(systemActor('demo'), { login, name, roles: [role], personId: null }, PASSWORD);
  }
  return demoRoles.map(([role, login]) => ({ role, login, password: PASSWORD }));
};

/** Fills an empty installation with a demo university and gives one account for each role. */
export const seedDemo = async (inq: Inq): Promise<DemoAccount[]> => seedAccounts(inq);
