import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import { z } from 'zod';
import { projectRoot } from '../../kernel/project-root.js';

const family = z.strictObject({
  normal: z.string(),
  bold: z.string(),
  italics: z.string(),
  bolditalics: z.string(),
  /** A font with the same widths that office programs have: a DOCX does not carry its fonts with it. */
  inWord: z.string(),
});
const fontsSchema = z
  .strictObject({ families: z.record(z.string(), family), fallback: z.string() })
  .refine((fonts) => fonts.fallback in fonts.families, 'the fallback is no known family');

/** The font families by name with the absolute paths of their files, and the one that stands in for missing letters. */
export type Fonts = z.infer<typeof fontsSchema>;

/** Reads `templates/fonts/fonts.json`; the files are whole TTFs in npm packages (files-design 1). */
export function loadFonts(): Fonts {
  const file = path.join(projectRoot(), 'templates', 'fonts', 'fonts.json');
  const fonts = fontsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const each of Object.values(fonts.families)) {
    for (const style of ['normal', 'bold', 'italics', 'bolditalics'] as const) each[style] = fileOf(each[style]);
  }
  return fonts;
}

function fileOf(inPackage: string): string {
  return fileURLToPath(import.meta.resolve(inPackage));
}

export interface TextRun {
  readonly text: string;
  /** Only where it is not the wanted family. */
  readonly font?: string;
}

/** What a renderer asks of one font family. */
export interface FontMetrics {
  /** Cuts a text where letters are missing in the family: a missing glyph raises no error anywhere, it is just not seen. */
  runs(text: string): TextRun[] | string;
  /** Width of one line in points. */
  width(text: string, size: number): number;
}

/** Opens a family to measure texts and to look for its letters. Throws when the form names an unknown family. */
export function openMetrics(fonts: Fonts, family: string): FontMetrics {
  const files = fonts.families[family];
  const fallbackFiles = fonts.families[fonts.fallback];
  if (!files || !fallbackFiles) throw new Error(`font family "${family}" is not in templates/fonts/fonts.json`);
  const wanted = openSync(files.normal);
  const fallback = openSync(fallbackFiles.normal);
  const isMissing = new Map<string, boolean>();
  const needsFallback = (character: string): boolean => {
    let known = isMissing.get(character);
    if (known === undefined) {
      const codePoint = character.codePointAt(0) ?? 0;
      known = codePoint > 32 && !wanted.hasGlyphForCodePoint(codePoint) && fallback.hasGlyphForCodePoint(codePoint);
      isMissing.set(character, known);
    }
    return known;
  };
  return {
    runs: (text) => cutRuns(text, needsFallback, fonts.fallback),
    width: (text, size) => (wanted.layout(text).advanceWidth / wanted.unitsPerEm) * size,
  };
}

function cutRuns(
  text: string,
  needsFallback: (character: string) => boolean,
  fallback: string,
): TextRun[] | string {
  const runs: { text: string; font?: string }[] = [];
  for (const character of text) {
    const font = needsFallback(character) ? fallback : undefined;
    const last = runs.at(-1);
    if (last && last.font === font) last.text += character;
    else runs.push(font === undefined ? { text: character } : { text: character, font });
  }
  // The usual case: pdfmake is faster with a plain text.
  return runs.every((run) => run.font === undefined) ? text : runs;
}
