import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defaultRoutes } from '../../api/modules/approvals/public.js';
import { openBrowser as openClient } from '../support/browser.js';
import { previewSample, register } from '../support/documents.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { openAccounts } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';

interface Finding { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = 360;
const asVisitor = ['/library', '/sign-in', '/forgotten-password', '/activation/none', `/review/${'x'.repeat(43)}`];
let asOffice: string[];
let system: RunningSystem;
let browser: Browser;
let office: { login: string; password: string };

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  [office] = await openAccounts(system, ['quality-office']) as [typeof office];
  const client = openClient(system.url);
  await client.signIn(office.login, office.password);
  const { id } = await register(client, { code: 'ҚЕ 1.05-2024', confidentiality: 'public' });
  const preview = await previewSample(client);
  await client.post('/units', { code: '01', name: { kk: 'Басқарма', ru: 'Правление', en: null } });
  const unitId = (await client.get('/units')).body.items[0].id;
  const bodyId = (await client.post('/units', { code: '02', kind: 'body', name: { kk: 'Кеңес', ru: 'Совет', en: null } })).body.id;
  const [route] = defaultRoutes({ legalUnitId: unitId, bodyId, rectorUnitId: unitId });
  const routeId = (await client.post('/routes', { ...route, stages: [...route!.stages] })).body.id;
  const changeId = (await client.post('/changes', { documentId: id })).body.id;
  await client.post('/people', { personnelNumber: '1', surname: 'Серікова', name: 'Айгүл' });
  const { revision } = (await client.get(`/documents/${id}/scope`)).body;
  await client.put(`/documents/${id}/scope`, { scope: [{ kind: 'everybody' }] }, { 'If-Match': String(revision) });
  const campaignId = (await client.post('/acquaintance/campaigns', { documentId: id })).body.id;
  asOffice = [
    '/', `/documents/${id}`, `/documents/${id}/history`, `/documents/${id}/changes`, ...['text', 'text?way=edit', 'rows', 'facts', 'send'].map((step) => `/changes/${changeId}/${step}`), `/documents/${id}/compare`, `/documents/${id}/edit`, '/documents/new', '/documents/none', '/library?q=ереже', '/register', `/register?row=${id}`,
    '/acts', '/imports', ...['columns', 'rows', 'commit'].map((step) => `/imports/${preview.id}?step=${step}`), '/files',
    '/units', '/people', '/accounts', '/document-types', '/university', '/calendar?year=2027', '/tasks', '/acquaintance', '/acquaintance/units', '/acquaintance/campaigns', `/acquaintance/campaigns/${campaignId}`, `/documents/${id}/acquaintance`, '/drafts', '/drafts?what=changes', '/drafts/new', '/texts', '/ended-waivers', '/synonyms', '/search-misses', '/search-index', '/inbox', '/mail-queue', '/journal',
    '/requests', '/requests/new', '/work-plan', '/discussions', '/approvals', '/routes', '/routes/new', `/routes/${routeId}`, '/bodies', '/absences', '/speed', '/password', '/no-such-page',
  ];
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** The page is there, and nothing is still being fetched for it. */
const drawn = async (page: Page) => {
  await page.locator('main :is(h1, [role="alert"])').first().waitFor();
  await page.locator('.mantine-Skeleton-root, .mantine-Loader-root').first().waitFor({ state: 'detached' });
};

/** A page that has just changed its colours or width is looked at when it has come to rest. */
const atRest = (page: Page) => page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))');

const shutsOut = async (page: Page, rules: object = {}): Promise<string[]> => {
  const { violations } = await page.evaluate(`axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...rules })})`) as { violations: Finding[] };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`);
};

/** The dark page differs from the light one by its colours alone. */
const inSchemes = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return [...await shutsOut(page), ...await inTheDark(page)];
};

const inTheDark = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
  await atRest(page);
  const dark = await shutsOut(page, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return dark.map((finding) => `dark: ${finding}`);
};

const onPhone = async (page: Page): Promise<string[]> => {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: PHONE, height: 740 });
  await atRest(page);
  const width = await page.evaluate('document.documentElement.scrollWidth') as number;
  if (wide) await page.setViewportSize(wide);
  return width > PHONE ? [`${width} px on a phone`] : [];
};

describe('every page', () => {
  // The structure and the colours of a page are the same in every language; its words are not, and take other widths.
  test.each([{ language: 'kk', what: 'shuts nobody out in light and dark (axe), and fits a phone' }, { language: 'ru', what: 'fits a phone' }] as const)('$language: $what', async ({ language }) => {
    const page = await newPage(browser, { language });
    const faults: string[] = [];
    const visit = async (addresses: readonly string[]) => {
      for (const address of addresses) {
        await page.goto(system.url + address);
        await drawn(page);
        const found = [...language === 'kk' ? await inSchemes(page) : [], ...await onPhone(page)];
        faults.push(...found.map((fault) => `${address}: ${fault}`));
      }
    };
    await visit(asVisitor);
    await signIn(page, system.url, office);
    await visit(asOffice);
    expect(faults).toEqual([]);
  }, 900_000);
});
