import fontkit from '@cantoo/fontkit';
import { readFile } from 'node:fs/promises';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import { cleanText } from '../forms/clean-text.js';
import { loadFonts } from '../forms/fonts.js';

/** A font of the stamps; texts are cut down to what it can draw. */
export interface StampFont {
  readonly font: PDFFont;
  width(text: string, size: number): number;
  /** The text as an operand of `Tj`. */
  shown(text: string): string;
  /** The text with an ellipsis where it is too wide, in points. */
  fitted(text: string, size: number, width: number): string;
}

export interface StampFonts { readonly normal: StampFont; readonly bold: StampFont }

const FAMILY = 'Tinos';
/** Stands for what the font has no letter for: a missing one raises no error, it would just not be seen. */
const UNKNOWN = '?';

const stampFont = (font: PDFFont): StampFont => {
  const known = new Set(font.getCharacterSet());
  const drawable = (text: string): string =>
    [...cleanText(text).replace(/\s+/g, ' ')].map((letter) => (known.has(letter.codePointAt(0) ?? 0) ? letter : UNKNOWN)).join('');
  const width = (text: string, size: number): number => font.widthOfTextAtSize(drawable(text), size);
  return {
    font, width,
    shown: (text) => font.encodeText(drawable(text)).toString(),
    fitted: (text, size, room) => {
      if (width(text, size) <= room) return text;
      const letters = [...text];
      while (letters.length > 0 && width(`${letters.join('')}…`, size) > room) letters.pop();
      return `${letters.join('').trimEnd()}…`;
    },
  };
};

/** Puts the fonts of the stamps into a document, cut to the letters that are used. */
export async function embedStampFonts(document: PDFDocument): Promise<StampFonts> {
  const family = loadFonts().families[FAMILY];
  if (!family) throw new Error(`font family "${FAMILY}" is not in templates/fonts/fonts.json`);
  document.registerFontkit(fontkit);
  const embed = async (file: string) => stampFont(await document.embedFont(await readFile(file), { subset: true }));
  return { normal: await embed(family.normal), bold: await embed(family.bold) };
}
