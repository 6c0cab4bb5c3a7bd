import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { DemoText } from './demo-text.js';

const FONT = 'Times New Roman';
const JUSTIFIED = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { after: 80 } };

const heading = (text: string) => new Paragraph({
  heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 120 },
  children: [new TextRun({ text, bold: true, font: FONT, size: 26, color: '000000' })],
});

const pageNumber = () => new Footer({ children: [
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
] });

/** The text as Word writes regulations: code, title, headings by clause. */
export const textToDocx = async ({ code, language, title, clauses }: DemoText): Promise<Buffer> => {
  const children = [
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: code })] }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 }, children: [new TextRun({ text: title, bold: true, size: 30 })] }),
    ...clauses.flatMap((clause) => [
      heading(`${clause.number}. ${clause.heading}`),
      ...clause.paragraphs.map((text) => new Paragraph({ ...JUSTIFIED, children: [new TextRun({ text })] })),
    ]),
  ];
  const run = { font: FONT, size: 24, language: { value: language === 'kk' ? 'kk-KZ' : 'ru-RU' } };
  return Packer.toBuffer(new Document({
    title, creator: 'INQ', styles: { default: { document: { run } } }, sections: [{ footers: { default: pageNumber() }, children }],
  }));
};
