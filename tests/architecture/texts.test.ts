import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorStatus } from '../../api/kernel/errors.js';
import { projectRoot } from '../../api/kernel/project-root.js';
import { has } from './sources.js';
import { textFaults, together, untranslated, type Texts } from './texts.js';

const LANGUAGES = ['kk', 'ru', 'en'];
const fileOf = (language: string): string => `client/src/i18n/${language}.json`;
const parse = (file: string): Texts => JSON.parse(readFileSync(path.join(projectRoot(), file), 'utf8')) as Texts;
/** All words of a language: a reader's, those of the acknowledgement, and those of working screens. */
const read = (language: string): Texts =>
  ['staff', 'work'].reduce((texts, screens) => together(texts, parse(`client/src/i18n/${screens}/${language}.json`)), parse(fileOf(language)));

describe('the texts of the interface', () => {
  const written = LANGUAGES.filter((language) => has(fileOf(language)));
  const whenWritten = written.length > 0 ? test : test.skip;

  whenWritten('have the same keys and placeholders in every language', () => {
    expect(written).toEqual(LANGUAGES);
    expect(textFaults(Object.fromEntries(written.map((language) => [language, read(language)])))).toEqual([]);
  });

  whenWritten('say every refusal of the API', () => {
    const missing = written.flatMap((language) => untranslated(read(language), Object.keys(errorStatus)).map((code) => `${language}: errors.${code}`));
    expect(missing).toEqual([]);
  });
});

describe('the rules find what is planted', () => {
  test('a missing key, an empty text', () => {
    expect(textFaults({ kk: { menu: { a: 'А' } }, ru: { menu: {} } })).toEqual(['menu.a: missing in ru']);
    expect(textFaults({ kk: { a: 'А' }, ru: { a: ' ' } })).toEqual(['a: empty in ru']);
  });

  test('other placeholders', () => {
    expect(textFaults({ kk: { a: '{{count}} құжат' }, ru: { a: '{{number}} документов' } })).toEqual(['a: placeholders kk: count; ru: number']);
    expect(textFaults({ kk: { a: '{{ name }}' }, ru: { a: '{{name, list}}' } })).toEqual([]);
  });

  test('not the plural forms that only one language has', () => {
    const ru = { file_one: '{{count}} файл', file_few: '{{count}} файла', file_many: '{{count}} файлов', file_other: '{{count}} файла' };
    expect(textFaults({ kk: { file_one: '{{count}} файл', file_other: '{{count}} файл' }, ru })).toEqual([]);
  });

  test('an error without a text', () => {
    expect(untranslated({ errors: { forbidden: 'Рұқсат жоқ' } }, ['forbidden', 'internal'])).toEqual(['internal']);
  });
});
