import type { PDFPageProxy } from './pdf-library.js';

const BOLD = /bold|black|heavy|semibold|demi|[,-]bd?\b/i;
/** Names come with the drawing of a page, which takes long; a few pages show all fonts of a document. */
const MOST_PAGES = 12;

/** Which fonts are bold. pdf.js tells their names only when it draws a page, so the first pages with new fonts are drawn. */
export class FontNames {
  private readonly bold = new Map<string, boolean>();
  private drawn = 0;

  readonly isBold = (font: string): boolean => this.bold.get(font) ?? false;

  async learn(page: PDFPageProxy, fonts: readonly string[]): Promise<void> {
    const unknown = fonts.filter((font) => !this.bold.has(font));
    if (unknown.length === 0 || this.drawn >= MOST_PAGES) return;
    this.drawn += 1;
    // A page that cannot be drawn may still have been read.
    await page.getOperatorList().catch(() => undefined);
    for (const font of unknown) this.bold.set(font, page.commonObjs.has(font) && BOLD.test(nameOf(page.commonObjs.get(font))));
  }
}

const nameOf = (font: unknown): string =>
  typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : '';
