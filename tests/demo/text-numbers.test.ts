import { expect, test } from '@jest/globals';
import type { ExtractedText } from '../../api/platform/intake/extraction.js';
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

const read = async (text: DemoText, format: 'docx' | 'pdf'): Promise<ExtractedText> => {
  const { fileName, content } = await renderText(text, format);
  const result = await extractContent(content, fileName);
  if (result.refused) throw new Error(JSON.stringify(result.refused));
  return result;
};

/** Tables come as lines out of a PDF, so clauses that hold one are left out. */
const saidIn = ({ clauses }: ExtractedText, other: ExtractedText): string[] => {
  const withTable = new Set([...clauses, ...other.clauses].filter(({ body }) => body.some(({ kind }) => kind === 'table')).map(({ anchor }) => anchor));
  return clauses.filter(({ anchor }) => !withTable.has(anchor)).map(({ anchor, heading, text }) => [anchor, heading, text].join(' | '));
};

test.each(chosen.map((text) => [nameOf(text), text] as const))('DOC-1 %s: every number is found in DOCX and PDF, in its order, and both say the same', async (_, text) => {
  const [docx, pdf] = [await read(text, 'docx'), await read(text, 'pdf')];
  expect(numbersOf(docx.clauses)).toEqual(markedNumbers(text));
  expect(numbersOf(pdf.clauses)).toEqual(markedNumbers(text));
  expect(saidIn(pdf, docx)).toEqual(saidIn(docx, pdf));
});
