import { compose } from '../api/compose.js';
import { loadConfig } from '../api/config/load.js';
import { systemActor } from '../api/kernel/actor.js';
import { answer, readArguments, refuse } from './support/arguments.js';

const [login, name = login] = readArguments().files;
if (!login || !name) refuse('npm run -s create-admin -- LOGIN "NAME": makes an administrator and prints the one-time link.');
else {
  const inq = await compose(loadConfig(), { joinRunning: true, clientFolder: null });
  const { account, link } = await inq.identity.createAccount(systemActor('command line'), { login, name, roles: ['administrator'], personId: null });
  answer({ login: account.login, link: link?.link, expiresAt: link?.expiresAt });
  await inq.close();
}
