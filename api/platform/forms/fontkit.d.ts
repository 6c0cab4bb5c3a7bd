/** The little we use of fontkit, which comes with pdfmake and has no types of its own. */
declare module 'fontkit' {
  interface GlyphRun {
    readonly advanceWidth: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): GlyphRun;
  }
  export function openSync(file: string): Font;
}
