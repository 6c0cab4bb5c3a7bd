import { open } from 'node:fs/promises';
import path from 'node:path';
import type { RefusalCode, RefusalParams } from './inspection.js';

export const photographLimits = { bytes: 20 * 1024 * 1024, side: 20_000 } as const;

type Kind = 'jpeg' | 'png';
interface Picture { readonly width: number; readonly height: number }

export type PhotographInspection =
  | { readonly refused: false; readonly kind: Kind }
  | { readonly refused: true; readonly code: RefusalCode; readonly params: RefusalParams };

const JPEG = Buffer.from('ffd8ff', 'hex');
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const endings: Readonly<Record<Kind, readonly string[]>> = { jpeg: ['jpg', 'jpeg'], png: ['png'] };

/** Segments up to the picture itself; the one that begins the frame holds its size. */
const readJpeg = (content: Buffer): Picture | null => {
  let picture: Picture | null = null;
  for (let at = 2; at + 9 < content.length && content[at] === 0xff;) {
    const marker = content[at + 1] ?? 0;
    if (marker === 0xda) return picture;
    // Beginnings of a frame, but for the three tables that stand between them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) picture = { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + content.readUInt16BE(at + 2);
  }
  return null;
};

/** The header first, the end last, each chunk inside the file. */
const readPng = (content: Buffer): Picture | null => {
  if (content.toString('latin1', 12, 16) !== 'IHDR' || content.length < 33) return null;
  for (let at = 8; at + 12 <= content.length; at += 12 + content.readUInt32BE(at)) {
    if (content.toString('latin1', at + 4, at + 8) === 'IEND') return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
  }
  return null;
};

const kindOf = (head: Buffer): Kind | null => (head.subarray(0, 3).equals(JPEG) ? 'jpeg' : head.equals(PNG) ? 'png' : null);

const refuse = (code: RefusalCode, reason: string, params: RefusalParams = {}): PhotographInspection => ({ refused: true, code, params: { reason, ...params } });

const judged = (kind: Kind, content: Buffer): PhotographInspection => {
  const picture = kind === 'jpeg' ? readJpeg(content) : readPng(content);
  if (!picture || picture.width === 0 || picture.height === 0) return refuse('file_corrupt', 'unreadable');
  if (picture.width > photographLimits.side || picture.height > photographLimits.side) return refuse('file_bomb', 'total_size', { limit: photographLimits.side });
  return { refused: false, kind };
};

/**
 * Looks at a photograph of a sheet by its first bytes and its headers; pixels are never decoded here (DOC-6).
 * @param fileName as the uploader gave it: only its ending counts
 * @returns null for what is no JPEG and no PNG
 */
export const inspectPhotograph = async (file: string, fileName: string): Promise<PhotographInspection | null> => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PNG.length), 0, PNG.length, 0);
    const kind = kindOf(buffer.subarray(0, bytesRead));
    if (kind === null) return null;
    const extension = path.extname(fileName).slice(1).toLowerCase();
    if (!endings[kind].includes(extension)) return refuse('file_type_mismatch', 'extension', { extension, detected: kind });
    const { size } = await handle.stat();
    if (size > photographLimits.bytes) return refuse('file_too_large', 'size', { size, limit: photographLimits.bytes });
    return judged(kind, await handle.readFile());
  } finally {
    await handle.close();
  }
};
