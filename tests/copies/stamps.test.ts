import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { decodeQR } from 'qr/decode.js';
import { getDocumentProxy } from 'unpdf';
import { hasPoppler } from '../platform/forms/read-pdf.js';
import type { Picture, StampedFolder } from './stamped-folder.js';
import { pictureOf, QR_TEXT, stampFolder, testWords } from './stamped-folder.js';
import type { Unusual } from './unusual-pdfs.js';
import { unusualPdfs } from './unusual-pdfs.js';

const withPoppler = hasPoppler() ? test : test.skip;
const STRIPS = { head: 24, foot: 58 };

const unusual = await unusualPdfs();
const names = Object.keys(unusual);
let inForce: StampedFolder;
let ended: StampedFolder;

beforeAll(async () => {
  const files = Object.fromEntries(names.map((name) => [name, (unusual[name] as Unusual).pdf]));
  inForce = await stampFolder(files, testWords(null));
  ended = await stampFolder(files, testWords('КҮШІ ЖОЙЫЛДЫ'));
}, 300_000);
afterAll(() => Promise.all([inForce.remove(), ended.remove()]));

/** The first, the last, and one between, by their numbers. */
const sampleOf = (pages: number): number[] => [...new Set([1, Math.ceil(pages / 2), pages])];

const textsOf = async (file: string, pages: readonly number[]): Promise<string[]> => {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)), { verbosity: 0 });
  const texts: string[] = [];
  for (const page of pages) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '));
  }
  return texts;
};

/** How much of the ink of a page is not where it was, once the page is found again between the strips. */
const moved = (before: Picture, after: Picture): number => {
  const scale = (after.height - before.height) / (STRIPS.head + STRIPS.foot);
  const [left, top] = [Math.round((after.width - before.width) / 2), Math.round(STRIPS.head * scale)];
  let [ink, differing] = [0, 0];
  for (let y = 2; y < before.height - 2; y += 1) {
    for (let x = 2; x < before.width - 2; x += 1) {
      const [was, is] = [before.ink(x, y), after.ink(x + left, y + top)];
      if (was > 128 || is > 128) ink += 1;
      if (Math.abs(was - is) > 96) differing += 1;
    }
  }
  return ink === 0 ? differing : differing / ink;
};

const inkOf = ({ width, ink }: Picture, from: number, to: number): number => {
  let sum = 0;
  for (let y = from; y < to; y += 1) for (let x = 0; x < width; x += 1) if (ink(x, y) > 128) sum += 1;
  return sum;
};

describe.each(names)('DIST-2: %s', (name) => {
  const { pages, worded = true, unaligned } = unusual[name] as Unusual;

  test('is stamped on every page, and its own text is still there', async () => {
    expect(inForce.outcome(name)).toMatchObject({ refused: null, cover: null });
    expect((await PDFDocument.load(await readFile(inForce.after(name)), { throwOnInvalidObject: true })).getPageCount()).toBe(pages);
    const sample = sampleOf(pages);
    const texts = await textsOf(inForce.after(name), sample);
    texts.forEach((text, index) => {
      expect(text).toContain('ҚОЛДАНЫСТА');
      expect(text).toContain('Әбдірахманова Ғалия');
      expect(text).toContain(`${pages} беттен ${sample[index]} бет`);
    });
    expect(texts.filter((text) => text.includes('BODY TEXT'))).toHaveLength(worded ? sample.length : 0);
  });

  withPoppler('nothing of the page is moved, covered or cut off, and both strips are seen', async () => {
    const [before, after] = [await pictureOf(inForce.before(name)), await pictureOf(inForce.after(name))];
    const scale = (after.height - before.height) / (STRIPS.head + STRIPS.foot);
    expect(scale).toBeGreaterThan(0.4);
    if (!unaligned) expect(moved(before, after)).toBeLessThan(0.02);
    expect(inkOf(after, 0, Math.floor(STRIPS.head * scale))).toBeGreaterThan(40);
    expect(inkOf(after, after.height - Math.floor(STRIPS.foot * scale), after.height)).toBeGreaterThan(200);
  });

  withPoppler('words lie across it, in the same place, when it is not in force any more', async () => {
    expect(ended.outcome(name)).toMatchObject({ refused: null });
    const [plain, crossed] = [await pictureOf(inForce.after(name)), await pictureOf(ended.after(name))];
    let [left, right, sum] = [crossed.width, 0, 0];
    for (let y = 0; y < crossed.height; y += 1) {
      for (let x = 0; x < crossed.width; x += 1) {
        if (crossed.ink(x, y) - plain.ink(x, y) < 24) continue;
        sum += 1;
        [left, right] = [Math.min(left, x), Math.max(right, x)];
      }
    }
    expect(sum).toBeGreaterThan(crossed.width * crossed.height * 0.005);
    expect((left + right) / 2 / crossed.width).toBeCloseTo(0.5, 0.7);
    expect((right - left) / crossed.width).toBeGreaterThan(0.25);
  });
});

withPoppler('DIST-2: the QR code on paper is read and leads to the validity page', async () => {
  for (const name of ['a plain page', 'turned by 90', 'landscape']) {
    const { width, height, ink } = await pictureOf(inForce.after(name), 1, 150);
    const data = new Uint8ClampedArray(width * height * 4);
    for (let index = 0; index < width * height; index += 1) data.fill(255 - ink(index % width, Math.floor(index / width)), index * 4, index * 4 + 3);
    const [size, left] = [Math.min(width, height), 0];
    const top = height - Math.floor(size * 0.11);
    const part = new Uint8ClampedArray(Math.floor(size * 0.13) * (height - top) * 4);
    for (let y = top; y < height; y += 1) part.set(data.subarray((y * width + left) * 4, (y * width + left + Math.floor(size * 0.13)) * 4), (y - top) * Math.floor(size * 0.13) * 4);
    expect(decodeQR({ width: Math.floor(size * 0.13), height: height - top, data: part })).toBe(QR_TEXT);
  }
});

test('DIST-2: sixty-two pages take a moment, a thousand a few seconds', () => {
  expect(inForce.outcome('sixty-two pages')?.ms).toBeLessThan(5000);
  expect(inForce.outcome('a thousand pages')?.ms).toBeLessThan(30_000);
});
