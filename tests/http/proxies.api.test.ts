import { afterEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../api/config/load.js';
import { trustedProxies } from '../../api/config/trusted-proxies.js';
import { openBrowser } from '../support/browser.js';
import { temporaryFolder } from '../support/test-config.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';

let system: TestSystem | undefined;
afterEach(async () => {
  await system?.stop();
  system = undefined;
});

/** Which address the journal gives for a refused sign-in that came with these forwarded addresses. */
const addressSeen = async (environment: Record<string, string>, forwarded: string): Promise<string> => {
  system = await startTestSystem({ environment });
  const browser = openBrowser(system.inq.app);
  await browser.refresh();
  const { body: { csrfToken } } = await browser.get('/session');
  await browser.agent.post('/api/session').set('X-CSRF-Token', csrfToken).set('X-Forwarded-For', forwarded).send({ login: 'nobody', password: 'nothing at all' });
  const auditor = await system.as('auditor');
  return (await auditor.get('/journal?action=session.refused')).body.items[0].ip;
};

describe('SEC-1 whose address counts', () => {
  test('behind as many proxies as are said, that of the visitor; what the visitor adds is not believed', async () => {
    expect(await addressSeen({ TRUST_PROXY: '1' }, '198.51.100.9, 203.0.113.5')).toBe('203.0.113.5');
  });

  test('a list of addresses', async () => {
    expect(await addressSeen({ TRUST_PROXY: 'loopback, 10.0.0.0/8' }, '203.0.113.5, 10.1.2.3')).toBe('203.0.113.5');
  });

  test('nobody believed, the address of the connection', async () => {
    expect(await addressSeen({ TRUST_PROXY: '0' }, '203.0.113.5')).toMatch(/127\.0\.0\.1|::1/);
  });

  test.each([
    ['1', 1], ['loopback', ['loopback']], ['10.0.0.1, fd00::/8', ['10.0.0.1', 'fd00::/8']],
    ['11', null], ['everybody', null], ['10.0.0.1/33', null], ['10.0.0.1/8/8', null], ['true', null],
  ])('«%s» is understood as %j', (text, expected) => {
    expect(trustedProxies(text)).toEqual(expected);
  });

  test('what is neither ends the start by its name', async () => {
    const DATA_DIR = await temporaryFolder();
    expect(() => loadConfig({ DATA_DIR, TRUST_PROXY: 'everybody' })).toThrow(/TRUST_PROXY: needs a number/);
    expect(loadConfig({ DATA_DIR }).trustProxy).toEqual(['loopback']);
  });
});
