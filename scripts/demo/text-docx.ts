import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import type { DemoText } from './demo-text.js';
import { docxBlocks, docxTable } from './docx-blocks.js';
import { numberingConfig } from './docx-numbering.js';
import { universityName, wordsOf } from './text-words.js';

const centred = (text: string, size: number, before: number) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before, after: 120 }, children: [new TextRun({ text, bold: true, size })] });

const titlePage = (text: DemoText) => [
  centred(universityName(text), 28, 0),
  new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { before: 1200 }, text: wordsOf(text).approved }),
  new Paragraph({ alignment: AlignmentType.RIGHT, text: text.approved }),
  centred(text.title, 34, 3000),
  centred(text.code, 28, 200),
  centred(`${wordsOf(text).edition} ${text.edition}`, 24, 100),
];

const contents = (text: DemoText) => [
  new Paragraph({ pageBreakBefore: true, alignment: AlignmentType.CENTER, children: [new TextRun({ text: wordsOf(text).contents, bold: true })] }),
  new TableOfContents(wordsOf(text).contents, { hyperlink: true, headingStyleRange: '1-4' }),
  new Paragraph({ pageBreakBefore: true, text: '' }),
];

const runningHead = (text: DemoText) => new Header({
  children: [docxTable([[universityName(text), text.title, text.code, `${wordsOf(text).edition} ${text.edition}`]]), new Paragraph('')],
});

const footer = (text: DemoText) => new Footer({ children: [new Paragraph({
  alignment: AlignmentType.CENTER, children: [new TextRun({ children: wordsOf(text).page(PageNumber.TOTAL_PAGES, PageNumber.CURRENT) })],
})] });

/** The text as Word writes regulations: title page, contents, running heads, and numbers typed or counted as the text says. */
export const textToDocx = async (text: DemoText): Promise<Buffer> => {
  const run = { font: 'Times New Roman', size: 24, language: { value: text.language === 'kk' ? 'kk-KZ' : 'ru-RU' } };
  return Packer.toBuffer(new Document({
    title: text.title, creator: 'INQ', styles: { default: { document: { run } } }, numbering: { config: numberingConfig },
    sections: [{
      properties: { titlePage: true, page: { margin: { top: 1134, bottom: 1134, left: 1418, right: 850 } } },
      headers: { default: runningHead(text) }, footers: { default: footer(text) },
      children: [...titlePage(text), ...contents(text), ...docxBlocks(text)],
    }],
  }));
};
