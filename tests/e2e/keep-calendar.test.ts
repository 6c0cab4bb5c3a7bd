import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { openAccounts } from './accounts.js';
import type { Known } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words as t } from './words.js';

let system: RunningSystem;
let browser: Browser;
let office: Known;
let staff: Known;
beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  [office, staff] = await openAccounts(system, ['quality-office', 'staff']) as [Known, Known];
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

test('ACQ-2 the quality office begins a year from what the law makes of it, adds a day and confirms it', async () => {
  const page = await newPage(browser);
  await signIn(page, system.url, office);
  await page.goto(`${system.url}/calendar?year=2028`);
  await page.getByText(t('calendar.preliminaryHint')).waitFor();
  await page.getByRole('button', { name: t('calendar.takeProposal') }).click();
  await page.getByRole('button', { name: t('calendar.add') }).click();
  await page.locator('.day-form').getByLabel(t('calendar.date')).fill('05.05.2028');
  await page.locator('.day-form').getByLabel(t('calendar.noteKk')).fill('Құрбан айттың бірінші күні');
  await page.locator('.day-form').getByLabel(t('calendar.source')).fill('ҚМДБ хабарламасы');
  await page.getByRole('button', { name: t('calendar.apply') }).click();
  // The picture shows it before it is saved.
  await page.locator('.month td[title*="Құрбан айт"]').waitFor();
  await page.getByRole('button', { name: t('common.save') }).click();
  await page.getByRole('button', { name: t('calendar.confirm') }).click();
  await page.getByRole('dialog').getByRole('button', { name: t('calendar.confirm') }).click();
  await page.getByText(t('calendar.confirmed'), { exact: true }).waitFor();
  await page.close();
});

test('ACQ-2 from 1 November the year that nobody has confirmed waits on the start page of the quality office', async () => {
  const page = await newPage(browser);
  await signIn(page, system.url, office);
  const link = page.getByRole('link', { name: new RegExp(t('calendar.openYear', { year: '\\d{4}' })) });
  const november = new Date().toISOString().slice(5, 10) >= '11-01';
  await page.getByRole('heading', { name: t('home.title') }).waitFor();
  if (november) await link.click();
  else expect(await link.count()).toBe(0);
  await page.close();
});

test('ACQ-2 a refused day is said in words and nothing is lost; a reader sees the year and changes nothing', async () => {
  const page = await newPage(browser);
  await signIn(page, system.url, office);
  await page.goto(`${system.url}/calendar?year=2027`);
  await page.getByRole('button', { name: t('calendar.add') }).click();
  await page.locator('.day-form').getByLabel(t('calendar.date')).fill('01.05.2026');
  await page.locator('.day-form').getByLabel(t('calendar.noteKk')).fill('Мереке');
  await page.locator('.day-form').getByLabel(t('calendar.source')).fill('Заң');
  await page.getByRole('button', { name: t('calendar.apply') }).click();
  await page.getByRole('button', { name: t('common.save') }).click();
  await page.getByText('01.05.2026 күні 2027 жылға жатпайды.').waitFor();
  await page.getByText(t('calendar.unsaved')).waitFor();
  await page.close();

  const reader = await newPage(browser);
  await signIn(reader, system.url, staff);
  await reader.goto(`${system.url}/calendar?year=2026`);
  await reader.getByText(t('calendar.confirmed'), { exact: true }).waitFor();
  expect(await reader.getByRole('button', { name: t('calendar.add') }).count()).toBe(0);
  await reader.close();
});
