import { readManifest, scriptsOf, weightOf } from './first-view.js';

const LIMIT = 200 * 1024;
const libraryView = ['index.html', 'src/features/library/library-page.tsx'];

describe('The first view of the library is small enough for a slow line', () => {
  test.each(['kk', 'ru', 'en'])('its scripts with the texts in %s stay within 200 KB compressed', (language) => {
    const scripts = scriptsOf(readManifest(), [...libraryView, `src/i18n/${language}.json`]);
    expect(scripts.reduce((sum, script) => sum + weightOf(script), 0)).toBeLessThanOrEqual(LIMIT);
  }, 120_000);

  test('the texts of one language do not bring those of another', () => {
    const manifest = readManifest();
    const texts = ['ru', 'en'].map((language) => manifest[`src/i18n/${language}.json`]?.file);
    expect(scriptsOf(manifest, [...libraryView, 'src/i18n/kk.json'])).not.toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(texts.join('|')))]));
  });
});
