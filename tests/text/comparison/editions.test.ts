import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openPdf } from '../../../api/platform/intake/pdf/pdf-library.js';
import { compareClauses } from '../../../api/text/comparison/compare-clauses.js';
import type { ComparedClause } from '../../../api/text/comparison/comparison.js';
import type { Outcome } from '../../../api/text/comparison/outcome.js';
import { outcomeOf } from '../../../api/text/comparison/outcome.js';
import type { DemoText } from '../../../scripts/demo/demo-text.js';
import { textToDocx } from '../../../scripts/demo/text-docx.js';
import { textToPdf } from '../../../scripts/demo/text-pdf.js';
import { readForComparison } from '../../../scripts/support/read-for-comparison.js';
import { removeFolder, temporaryFolder } from '../../support/test-config.js';
import { textToPlain } from './as-plain-text.js';
import { editedPair, type EditedPair } from './edits.js';
import { judge } from './judge.js';
import { manualOf } from './manual.js';

type Format = 'typed' | 'automatic' | 'pdf' | 'plain';
const endings: Record<Format, string> = { typed: 'docx', automatic: 'docx', pdf: 'pdf', plain: 'txt' };

const drawn = (text: DemoText, format: Format): Promise<Buffer> | Buffer => {
  if (format === 'pdf') return textToPdf(text);
  return format === 'plain' ? Buffer.from(textToPlain(text)) : textToDocx({ ...text, numbering: format });
};

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => removeFolder(folder));

const fileOf = (name: string, format: Format): string => path.join(folder, `${name}-${format}.${endings[format]}`);
const readings = new Map<string, Promise<ComparedClause[]>>();

/** Each file is drawn and read once, however many pairs it is in. */
const read = (text: DemoText, name: string, format: Format): Promise<ComparedClause[]> => {
  const file = fileOf(name, format);
  const known = readings.get(file) ?? (async () => {
    await writeFile(file, await drawn(text, format));
    return readForComparison(file);
  })();
  readings.set(file, known);
  return known;
};

const compared = async (pair: EditedPair, seed: number, older: Format, newer: Format): Promise<Outcome> => {
  const [old, fresh] = [await read(pair.old, 'old', older), await read(pair.fresh, `new-${seed}`, newer)];
  return outcomeOf(compareClauses(old, fresh, { pairings: [['front', 'front']] }), old, fresh);
};

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The words of each page as pdf.js tells them, without white space. */
const pagesOf = async (file: string): Promise<string[]> => {
  const pdf = await openPdf(new Uint8Array(await readFile(file)));
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }));
};

const manual = manualOf(60);
const pairs: readonly (readonly [Format, Format])[] = [['typed', 'typed'], ['automatic', 'automatic'], ['typed', 'automatic'], ['pdf', 'pdf'], ['typed', 'pdf'], ['pdf', 'automatic'], ['plain', 'plain']];

describe('DOC-3 editions of a manual of sixty pages with edits scattered over it', () => {
  test.each([[1, pairs], [6, pairs.slice(4, 5)]])('every edit is found in its clause and nothing is invented, whatever the files are (edits %i)', async (seed, formats) => {
    const pair = editedPair(manual, seed);
    for (const [older, newer] of formats) {
      const verdict = judge(await compared(pair, seed, older, newer), pair);
      expect({ older, newer, ...verdict }).toEqual({ older, newer, missed: [], invented: [], noisy: [], fallback: false, coverage: 1 });
    }
  }, 240_000);

  test('plain text against DOCX: what stands before the first clause differs at most', async () => {
    const pair = editedPair(manual, 1);
    const { missed, invented } = judge(await compared(pair, 1, 'typed', 'plain'), pair);
    expect([missed, invented.length <= 1]).toEqual([[], true]);
  }, 120_000);

  test('the pages of a PDF are those on which the clauses begin, also those of rows of a table', async () => {
    const pair = editedPair(manual, 1);
    const { clauses } = await compared(pair, 1, 'pdf', 'pdf');
    const pages = await pagesOf(fileOf('new-1', 'pdf'));
    const wrong = clauses.flatMap(({ number, pageNew, words }) => {
      const start = squeezed(words.filter(({ op }) => op !== '-').map(({ text }) => text).join('')).replace(/\|/g, '').slice(0, 24);
      const on = pages.flatMap((page, index) => (page.includes(start) ? [index + 1] : []));
      // What stands on one page only tells where; its heading stands in the contents as well.
      const own = on.filter((page) => page > 8);
      return start.length === 24 && own.length === 1 && pageNew !== null && pageNew !== own[0] ? [`${number}: ${pageNew} instead of ${own[0]}`] : [];
    });
    expect(wrong).toEqual([]);
    const rows = clauses.filter(({ number, pageNew }) => /^1\d\d$/.test(number ?? '') && pageNew !== null);
    expect(new Set(rows.map(({ pageNew }) => pageNew)).size).toBeGreaterThanOrEqual(1);
  }, 120_000);
});
