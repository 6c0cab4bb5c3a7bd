import { readManifest, scriptsOf, weightOf } from './first-view.js';

const LIMIT = 200 * 1024;
const libraryView = ['index.html', 'src/features/library/library-page.tsx'];
// On a phone the menu and the words of other screens are fetched when they are opened.
const acknowledgement = ['index.html', 'src/features/acquaintance/acknowledge-page.tsx', 'src/app/shell/inbox-bell.tsx'];

describe('A first view is small enough for a slow line', () => {
  test.each(['kk', 'ru', 'en'])('the scripts of the library with the texts in %s stay within 200 KB compressed', (language) => {
    const scripts = scriptsOf(readManifest(), [...libraryView, `src/i18n/${language}.json`]);
    expect(scripts.reduce((sum, script) => sum + weightOf(script), 0)).toBeLessThanOrEqual(LIMIT);
  }, 120_000);

  test.each(['kk', 'ru', 'en'])('so do those of an acknowledgement on a phone, in %s, with the bell of the inbox', (language) => {
    const scripts = scriptsOf(readManifest(), [...acknowledgement, `src/i18n/${language}.json`, `src/i18n/staff/${language}.json`]);
    expect(scripts.reduce((sum, script) => sum + weightOf(script), 0)).toBeLessThanOrEqual(LIMIT);
  }, 120_000);

  test('the texts of one language do not bring those of another', () => {
    const manifest = readManifest();
    const texts = ['ru', 'en'].map((language) => manifest[`src/i18n/${language}.json`]?.file);
    expect(scriptsOf(manifest, [...libraryView, 'src/i18n/kk.json'])).not.toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(texts.join('|')))]));
  });
});
