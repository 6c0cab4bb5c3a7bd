import { expect, test } from '@jest/globals';
import { demoTexts, type DemoText } from '../../scripts/demo/demo-text.js';
import { renderText } from '../../scripts/demo/render-text.js';
import { numbersOf } from '../platform/intake/manual.js';
import { extractContent } from '../platform/intake/temporary-files.js';

// The manual of many annexes, clauses in annexes with typed and with automatic numbers, points that count on, a text in Russian.
const REPRESENTATIVE = ['СЖЖ 01 – 2024 kk', 'УСТ 01-2024 kk', 'УСТ 03-2024 kk', 'ҚЕ 3.51-2025 ru', 'Е/ПД 4-10.12-2025 kk'];

const nameOf = ({ code, language }: DemoText) => `${code} ${language}`;
const markedNumbers = ({ blocks }: DemoText) => numbersOf(blocks.flatMap((block) => (block.kind === 'clause' || block.kind === 'heading' ? [block] : [])));

const chosen = demoTexts().filter((text) => REPRESENTATIVE.includes(nameOf(text)));

test('the representative texts are there', () => {
  expect(chosen.map(nameOf).sort()).toEqual([...REPRESENTATIVE].sort());
});

test.each(chosen.flatMap((text) => (['docx', 'pdf'] as const).map((format) => [nameOf(text), format, text] as const)))(
  'DOC-1 %s as %s: every number of the text is found, in its order',
  async (_, format, text) => {
    const { fileName, content } = await renderText(text, format);
    const read = await extractContent(content, fileName);
    expect(read.refused === null && numbersOf(read.clauses)).toEqual(markedNumbers(text));
  },
);
