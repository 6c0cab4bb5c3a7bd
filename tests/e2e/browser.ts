import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** The Chromium of the operating system; nothing is downloaded. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** Signs in through the form, as people do. */
export const signIn = async (page: Page, url: string, account: { login: string; password: string }): Promise<void> => {
  await page.goto(`${url}/sign-in`);
  await page.fill('input[autocomplete="username"]', account.login);
  await page.fill('input[autocomplete="current-password"]', account.password);
  await page.click('main button[type="submit"]');
  await page.waitForURL(`${url}/`);
};
