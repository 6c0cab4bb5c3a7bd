import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { StampWords } from '../../api/platform/stamps/stamp-job.js';

const run = promisify(execFile);

export const QR_TEXT = 'https://inq.example.kz/v/AbCdEfGhIjKlMnOpQrStUv';

const cover = (title: string) => ({ title, subtitle: 'ҚЕ 1-2026', paragraphs: ['Файл қоса тіркелді.', `SHA-256 ${'a'.repeat(64)}`], pageText: 'мұқаба парағы', fileName: 'ереже.pdf' });

/** What the tests print on copies; with `across` the text is not in force any more. */
export const testWords = (across: string | null): StampWords => ({
  stamp: {
    state: 'ҚОЛДАНЫСТА', about: 'ҚЕ 1-2026 · 2-редакция', page: '{pages} беттен {page} бет', qr: QR_TEXT, across,
    lines: ['Тәлімгерлік туралы ереже', 'Көшірмені алған: Әбдірахманова Ғалия, 22.11.2026 03:45 (UTC+05:00)', 'қазақша мәтін', `Күшін тексеру: ${QR_TEXT}`],
  },
  cover: { signed: cover('Қол қойылған'), owner_locked: cover('Құлыпталған') },
});

export interface Outcome { readonly refused?: string | null; readonly cover?: string | null; readonly failed?: string; readonly ms: number }

/** Puts files into a folder, stamps them all in one process, and says what came of each. */
export const stampFolder = async (files: Readonly<Record<string, Buffer>>, words: StampWords) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-stamps-'));
  const names = Object.keys(files);
  await Promise.all(names.map((name, index) => writeFile(path.join(folder, `${index}.in.pdf`), files[name] ?? '')));
  await run(process.execPath, [fileURLToPath(new URL('./stamp-folder.js', import.meta.url)), folder, JSON.stringify(words)], { maxBuffer: 1 << 26 });
  const outcomes = JSON.parse(await readFile(path.join(folder, 'outcomes.json'), 'utf8')) as Record<string, Outcome>;
  const place = (name: string, end: string) => path.join(folder, `${names.indexOf(name)}.${end}.pdf`);
  return {
    outcome: (name: string): Outcome | undefined => outcomes[String(names.indexOf(name))],
    before: (name: string) => place(name, 'in'),
    after: (name: string) => place(name, 'out'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
export type StampedFolder = Awaited<ReturnType<typeof stampFolder>>;

export interface Picture { readonly width: number; readonly height: number; ink(x: number, y: number): number }

/** A page as its reader sees it, grey, a point for each point of the paper. */
export const pictureOf = async (file: string, page = 1, dpi = 72): Promise<Picture> => {
  const target = `${file}.${page}`;
  await run('pdftoppm', ['-cropbox', '-gray', '-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile', file, target]);
  const pgm = await readFile(`${target}.pgm`);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64));
  if (!head) throw new Error(`pdftoppm drew nothing of ${file}`);
  const [width, height] = [Number(head[1]), Number(head[2])];
  const points = pgm.subarray(head[0].length);
  return { width, height, ink: (x, y) => 255 - (points[y * width + x] ?? 255) };
};
