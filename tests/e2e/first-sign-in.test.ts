import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { PASSWORD } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words } from './words.js';

let system: RunningSystem;
let browser: Browser;
let admin: Page;
let link: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  admin = await newPage(browser);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const typeTwice = async (page: Page, password: string, again: string) => {
  const fields = page.locator('input[autocomplete="new-password"]');
  await fields.nth(0).fill(password);
  await fields.nth(1).fill(again);
  await page.getByRole('button', { name: words('session.savePassword') }).click();
};

describe('SEC-1 the first sign-in', () => {
  test('a one-time password opens nothing before it is changed', async () => {
    const { login, oneTimePassword } = system.administrator!;
    await signIn(admin, system.url, { login, password: oneTimePassword });
    await admin.goto(`${system.url}/journal`);
    await admin.waitForURL('**/password');
    await admin.fill('input[autocomplete="current-password"]', oneTimePassword);
    await typeTwice(admin, PASSWORD, PASSWORD);
    await admin.waitForURL(`${system.url}/`);
    await admin.goto(`${system.url}/journal`);
    await admin.getByRole('heading', { name: words('menu.journal') }).waitFor();
  }, 60_000);

  test('the administrator opens an account and gets a link to hand over', async () => {
    await admin.goto(`${system.url}/accounts`);
    await admin.getByRole('button', { name: words('accounts.add') }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel(words('organization.fullName')).fill('Серікова Айгүл');
    await dialog.getByLabel(words('fields.login')).fill('serikova');
    await dialog.getByLabel(words('roles.quality-office')).check();
    await dialog.getByRole('button', { name: words('accounts.create') }).click();
    link = await dialog.getByLabel(words('accounts.link')).inputValue();
    expect(new URL(link).pathname).toMatch(/^\/activation\/.{20,}/);
  }, 60_000);

  test('its owner sets the password, is told of slips of the hand, and signs in; the link works once', async () => {
    const page = await newPage(browser);
    const address = system.url + new URL(link).pathname;
    await page.goto(address);
    await typeTwice(page, PASSWORD, `${PASSWORD}x`);
    await page.getByText(words('session.passwordsDiffer')).waitFor();
    await typeTwice(page, 'қысқа', 'қысқа');
    await page.getByText(words('errors.password_too_short', { min: 10 })).waitFor();
    await typeTwice(page, PASSWORD, PASSWORD);
    await page.getByText(words('session.passwordSaved')).waitFor();
    await signIn(page, system.url, { login: 'serikova', password: PASSWORD });
    await page.getByRole('link', { name: words('menu.register'), exact: true }).waitFor();
    await page.goto(address);
    await page.getByText(words('errors.link_invalid')).waitFor();
  }, 60_000);
});
