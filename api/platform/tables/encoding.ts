import iconv from 'iconv-lite';
import { TableRefused } from './refused.js';

export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'kz-1048';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
}

const startsWith = (bytes: Buffer, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: text has a zero, or the Cyrillic page 04, in every other byte. */
function utf16WithoutMark(bytes: Buffer): TableEncoding | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const pairs = Math.min(bytes.length, 4_000) >> 1;
  let little = 0;
  let big = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const [even = 255, odd = 255] = [bytes[pair * 2], bytes[pair * 2 + 1]];
    if (odd === 0 || odd === 4 || odd === 0x20) little += 1;
    if (even === 0 || even === 4 || even === 0x20) big += 1;
  }
  if (Math.max(little, big) < pairs * 0.8 || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function asUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are Kazakh letters in KZ-1048 and letters that no Russian or Kazakh text has in Windows-1251. */
const KAZAKH_BYTES = new Set([0x8d, 0x9d, 0xa1, 0xa2, 0xa3, 0xaf, 0xbc, 0xbd, 0xbe, 0xbf, 0x8e, 0x9e, 0xa5, 0xb4, 0x8a, 0x9a]);
const isCyrillicByte = (byte: number): boolean => byte >= 0xc0 || KAZAKH_BYTES.has(byte) || byte === 0xa8 || byte === 0xb8 || byte === 0xb2 || byte === 0xb3;

/** One byte per letter: only believed when the upper half is Cyrillic nearly throughout. */
function singleByte(bytes: Buffer): DecodedText | null {
  const upper = bytes.filter((byte) => byte >= 0x80);
  const cyrillic = upper.filter(isCyrillicByte).length;
  const signs = upper.filter((byte) => [0xb9, 0xab, 0xbb, 0x96, 0x97, 0xa0, 0x93, 0x94, 0x84, 0x85, 0xb7].includes(byte)).length;
  if (cyrillic + signs < upper.length * 0.95) return null;
  const kazakh = upper.some((byte) => KAZAKH_BYTES.has(byte));
  const encoding = kazakh ? 'kz-1048' : 'windows-1251';
  return { text: iconv.decode(bytes, kazakh ? 'rk1048' : 'win1251'), encoding };
}

/** Windows-1251 has no Kazakh letters: a program that saved them anyway wrote question marks inside words. */
function requireLetters({ text, encoding }: DecodedText, fileName: string): void {
  if (encoding !== 'windows-1251') return;
  const lost = text.match(/\p{Script=Cyrillic}\?+\p{Script=Cyrillic}|(?<![\p{L}?])\?+\p{Script=Cyrillic}{2,}/gu)?.length ?? 0;
  if (lost > 2) throw new TableRefused('table_letters_lost', { file: fileName, encoding: 'Windows-1251', words: lost });
}

function detect(bytes: Buffer): DecodedText | null {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: iconv.decode(bytes, 'utf-16be'), encoding: 'utf-16be' };
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return { text: iconv.decode(bytes, unmarked), encoding: unmarked };
  const utf8 = asUtf8(bytes);
  return utf8 === null ? singleByte(bytes) : { text: utf8, encoding: 'utf-8' };
}

/** Reads the bytes of a text in the encodings offices use, or refuses by name (issue 3). */
export function decodeText(bytes: Buffer, fileName: string): DecodedText {
  const decoded = detect(bytes);
  if (!decoded) throw new TableRefused('table_encoding_unknown', { file: fileName });
  // eslint-disable-next-line no-control-regex -- control characters are exactly what tells a binary file
  if (/[\u0000-\u0008\u000E-\u001F]/.test(decoded.text)) throw new TableRefused('table_not_a_table', { file: fileName });
  requireLetters(decoded, fileName);
  return { ...decoded, text: decoded.text.replace(/^\uFEFF/, '') };
}
