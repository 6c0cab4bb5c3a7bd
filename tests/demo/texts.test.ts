import { describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { demoRegister } from '../../scripts/demo/data.js';
import type { DemoText } from '../../scripts/demo/demo-text.js';
import { demoTexts } from '../../scripts/demo/demo-text.js';
import { renderText } from '../../scripts/demo/render-text.js';
import { readMarkup } from '../../scripts/demo/text-markup.js';

const words = ({ blocks }: DemoText) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text])).join(' ').split(/\s+/).length;
const named = (code: string, language = 'kk') => {
  const text = demoTexts().find((one) => one.code === code && one.language === language);
  if (!text) throw new Error(`No text of ${code} in ${language}.`);
  return text;
};

const HEAD = ['code: УСТ 01-2024', 'language: kk', 'title: Стандарт', 'date: 2024-09-27', 'approved: бұйрықпен', 'edition: 1', 'numbering: typed', ''];
const read = (...lines: string[]) => readMarkup('sample.kk.txt', [...HEAD, ...lines].join('\n'));

describe('the texts of the demonstration', () => {
  test('every text stands in the demo register under its code and title, once in each language', () => {
    const register = demoRegister().toString('utf8');
    const texts = demoTexts();
    // Behind its code the printed register may name the edition.
    const stands = (start: string) => register.includes(`${start};`) || register.includes(`${start} `);
    expect(texts.filter(({ code, language, title }) => !stands(language === 'kk' ? `;${title};${code}` : `;${code}`))).toEqual([]);
    expect(new Set(texts.map(({ code, language }) => `${code} ${language}`)).size).toBe(texts.length);
  });

  test('there is enough of it to be searched in earnest, in both languages and both ways of numbering', () => {
    const texts = demoTexts();
    expect(texts.reduce((sum, text) => sum + words(text), 0)).toBeGreaterThan(20_000);
    expect(texts.filter(({ language }) => language === 'ru').length).toBeGreaterThan(5);
    expect(new Set(texts.map(({ numbering }) => numbering))).toEqual(new Set(['typed', 'automatic']));
  });

  test('a text is drawn as DOCX and as PDF with title page and contents', async () => {
    const text = named('УСТ 07-2025');
    expect((await renderText(text, 'docx')).content.subarray(0, 2).toString()).toBe('PK');
    expect((await PDFDocument.load((await renderText(text, 'pdf')).content)).getPageCount()).toBeGreaterThan(2);
  });
});

describe('the markup of a text', () => {
  test('knows headings, clauses, lists, tables and annexes', () => {
    expect(read('# 1. Ереже', '1.1. Тармақ', '1) біріншісі', 'а) әріп', '^ 1-кесте', '| А | Ә |', '| 1 | |', '## А қосымшасы', '1. Тармақ').blocks).toEqual([
      { kind: 'heading', number: '1', text: 'Ереже' }, { kind: 'clause', number: '1.1', text: 'Тармақ' },
      { kind: 'item', mark: '1)', text: 'біріншісі' }, { kind: 'item', mark: 'а)', text: 'әріп' },
      { kind: 'caption', text: '1-кесте' }, { kind: 'table', rows: [['А', 'Ә'], ['1', '']] },
      { kind: 'annex', text: 'А қосымшасы' }, { kind: 'clause', number: '1', text: 'Тармақ' },
    ]);
  });

  test('refuses numbers that Word would count otherwise, torn tables and an unknown head', () => {
    expect(() => read('# 1. Ереже', '1.2. Тармақ')).toThrow('1.2 where 1.1 is due');
    expect(() => read('1) бір', '3) үш')).toThrow('3) where 2) is due');
    expect(() => read('| А | Ә |', '| 1 |')).toThrow('rows of different width');
    expect(() => readMarkup('sample.kk.txt', 'code: УСТ 01\n\n1. Тармақ')).toThrow('sample.kk.txt');
  });
});
