import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLogger } from '../../api/platform/logger/create-logger.js';
import { openBrowser } from '../support/browser.js';
import { addressOf, endProcesses, startProcess } from '../support/started-process.js';
import { databaseName, removeFolder, temporaryFolder } from '../support/test-config.js';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await endProcesses();
  await removeFolder(folder);
});

test('OPS-3 the log is one JSON object a line and holds no password, link, session or CSRF token, also where requests fail', async () => {
  const started = startProcess({ DATA_DIR: folder, MONGODB_DATABASE: databaseName(), LOG_LEVEL: 'debug', SMTP_URL: 'smtp://mailer:SmtpSecret7@127.0.0.1:9' });
  const url = await addressOf(started);
  const oneTime = (await started.until(/one-time password: (\S+)/))[1] ?? '';
  const browser = openBrowser(url);
  await browser.signIn('admin', 'Қате-құпиясөз 1');
  const signedIn = await browser.signIn('admin', oneTime);
  expect(signedIn.status).toBe(200);
  const own = 'Тау-бұлақ суы 7';
  const changed = await browser.agent.put('/api/session/password').set('X-CSRF-Token', signedIn.body.csrfToken as string)
    .send({ currentPassword: oneTime, newPassword: own });
  expect(changed.status).toBe(204);
  expect((await browser.signIn('admin', own)).status).toBe(200);
  const { body: { csrfToken } } = await browser.get('/session');
  const made = await browser.post('/accounts', { login: 'test.other', name: 'Other', roles: ['staff'], personId: null });
  await browser.get('/activation/%E0%A4%A');
  await browser.post('/activation', { token: 'TokenThatIsNone', password: own });
  await browser.post('/password-resets', { login: 'admin' });
  const cookies = JSON.stringify(signedIn.headers['set-cookie'] ?? '');
  const session = /inq\.sid=([^;"]+)/.exec(cookies)?.[1] ?? '';
  const link = JSON.stringify(made.body).match(/[A-Za-z0-9_-]{32,}/g) ?? [];
  await started.end('SIGTERM');

  const lines = started.logged().trim().split('\n').filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(Number) });
  const secrets = [oneTime, own, 'Қате-құпиясөз', csrfToken as string, session, decodeURIComponent(session), 'TokenThatIsNone', 'SmtpSecret7', ...link];
  expect(secrets.filter((secret) => secret !== '' && started.logged().includes(secret))).toEqual([]);
  expect(secrets.every((secret) => secret !== '')).toBe(true);
}, 120_000);

test('OPS-3 what an error carries under a secret name is crossed out in the log', () => {
  const written: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void written.push(line) });
  const secret = 'ThisMustNotBeRead';
  logger.error({ err: Object.assign(new Error('x'), { password: secret, config: { token: secret }, request: { headers: { cookie: secret, authorization: secret } } }) }, 'failed');
  logger.info({ token: secret, account: { passwordHash: secret }, req: { headers: { cookie: secret } } }, 'said');
  expect(written).toHaveLength(2);
  expect(written.join('')).not.toContain(secret);
});
