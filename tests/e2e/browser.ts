import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** The Chromium of the operating system; nothing is downloaded. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** A browser of somebody else: nothing is shared with the pages that are open. */
export const newPage = async (browser: Browser, { language = 'kk' }: { language?: 'kk' | 'ru' } = {}): Promise<Page> => {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  await context.addInitScript((kept) => localStorage.setItem('inq.language', JSON.stringify(kept)), language);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
};

/** Signs in through the form, as people do. */
export const signIn = async (page: Page, url: string, account: { login: string; password: string }): Promise<void> => {
  await page.goto(`${url}/sign-in`);
  await page.fill('input[autocomplete="username"]', account.login);
  await page.fill('input[autocomplete="current-password"]', account.password);
  await page.click('main button[type="submit"]');
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
};
