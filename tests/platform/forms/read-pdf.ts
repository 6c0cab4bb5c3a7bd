import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether poppler-utils is there; without it the picture of a PDF cannot be tested. */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function withFile<Result>(pdf: Buffer, use: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-pdf-'));
  try {
    const file = path.join(folder, 'sheet.pdf');
    await writeFile(file, pdf);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of each page, laid out. */
export function pdfText(pdf: Buffer): Promise<string[]> {
  return withFile(pdf, async (file) => {
    const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.split('\f').slice(0, -1);
  });
}

export interface Word {
  readonly text: string;
  /** In points from the upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of the first page with their boxes. */
export function pdfWords(pdf: Buffer): Promise<Word[]> {
  return withFile(pdf, async (file) => {
    const { stdout } = await run('pdftotext', ['-bbox', '-l', '1', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
    const pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
    return [...stdout.matchAll(pattern)].map(([, left, top, right, bottom, text]) => ({
      text: text ?? '',
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }));
  });
}

/** The first page as a grey picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Darkness of a point, 0 white to 255 black. */
  ink(x: number, y: number): number;
}

export const DPI = 150;

/** Draws the first page; PGM is so plain that it needs no library. */
export function pdfPicture(pdf: Buffer): Promise<Picture> {
  return withFile(pdf, async (file) => {
    const target = path.join(path.dirname(file), 'page');
    await run('pdftoppm', ['-gray', '-r', String(DPI), '-f', '1', '-l', '1', '-singlefile', file, target]);
    const pgm = await readFile(`${target}.pgm`);
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64));
    if (!head) throw new Error('pdftoppm wrote no PGM');
    const width = Number(head[1]);
    const points = pgm.subarray(head[0].length);
    return { width, height: Number(head[2]), ink: (x, y) => 255 - (points[y * width + x] ?? 255) };
  });
}
