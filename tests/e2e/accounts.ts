import type { Role } from '../../api/kernel/roles.js';
import { openBrowser } from '../support/browser.js';
import type { RunningSystem } from '../support/running-system.js';

export interface Known { readonly login: string; readonly password: string }

export const PASSWORD = 'Тау-бұлақ суы 7';

export const setPassword = async (url: string, link: string): Promise<void> => {
  const visitor = openBrowser(url);
  await visitor.refresh();
  const { status } = await visitor.post('/activation', { token: link.split('/').at(-1), password: PASSWORD });
  if (status !== 204) throw new Error(`The link was not taken: ${status}`);
};

/** Accounts of the roles, made over HTTP as the first administrator does; tests of other things begin with them. */
export const openAccounts = async ({ url, administrator }: RunningSystem, roles: readonly Role[]): Promise<Known[]> => {
  if (!administrator) throw new Error('the installation was not empty');
  const { login, oneTimePassword } = administrator;
  const first = openBrowser(url);
  await first.signIn(login, oneTimePassword);
  await first.agent.put('/api/session/password').set('X-CSRF-Token', (await first.get('/session')).body.csrfToken)
    .send({ currentPassword: oneTimePassword, newPassword: PASSWORD });
  await first.signIn(login, PASSWORD);
  const opened: Known[] = [];
  for (const role of roles) {
    const { status, body } = await first.post('/accounts', { personId: null, login: `e2e.${role}`, name: role, roles: [role] });
    if (status !== 201) throw new Error(`No account: ${JSON.stringify(body)}`);
    await setPassword(url, body.activationLink);
    opened.push({ login: `e2e.${role}`, password: PASSWORD });
  }
  return opened;
};
