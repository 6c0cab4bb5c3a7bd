import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { WriteDigest } from '../../modules/notifications/public.js';
import type { Letters } from './letters.js';
import { fill, mailFolder, oneLine } from './letters.js';

const lines = z.record(z.string(), z.string().min(1));
const LinesFile = z.strictObject({ kk: lines, ru: lines, en: lines });

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
// A title that brings quotation marks of its own stands inside ours.
const readable = (value: string): string => oneLine(value.replace(DATE, '$3.$2.$1')).replaceAll('«', '“').replaceAll('»', '”');

/**
 * Writes the one message for many notices: the letter `digest.json`, in it a line for each from `notices.json`.
 * @param publicUrl address under which people reach INQ; links begin with it
 */
export const createDigestWriter = (letters: Letters, publicUrl: string, folder = mailFolder()): WriteDigest => async (language, { name, items }) => {
  const wording = LinesFile.parse(JSON.parse(await readFile(path.join(folder, 'notices.json'), 'utf8')))[language];
  const said = items.map(({ kind, params, href }) => {
    const values = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, readable(value)]).filter(([, value]) => value !== ''));
    // A fact that is not known is a dash, not a name in braces.
    const line = fill(wording[kind] ?? kind, values).replace(/\{\w+\}/g, '—');
    return `• ${line}\n  ${new URL(href, publicUrl).href}`;
  });
  return letters.write('digest', language, { name, count: String(items.length), items: said.join('\n\n'), link: new URL('/inbox', publicUrl).href });
};
