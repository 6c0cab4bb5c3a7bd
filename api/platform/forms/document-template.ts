import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { z } from 'zod';
import { projectRoot } from '../../kernel/project-root.js';
import { loadFonts } from './fonts.js';

const Bilingual = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1) });
const Template = z.strictObject({
  id: z.string(),
  sections: z.array(z.strictObject({ id: z.string(), heading: Bilingual, hint: Bilingual, match: z.array(z.string().min(2)).min(1) })).min(1),
});
export type DocumentTemplate = z.output<typeof Template>;

/** The standard clauses of a document from `templates/documents` (DOC-7). Rejects with every fault of the file. */
export const loadDocumentTemplate = async (id = 'general'): Promise<DocumentTemplate> => {
  const file = path.join(projectRoot(), 'templates', 'documents', `${id}.json`);
  const parsed = Template.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no usable template:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

export interface TemplateHead { readonly university: string; readonly type: string }

const NUMBERING = 'clauses';

/** The template as a DOCX that an author fills in: automatic numbers, a hint under each heading. */
export const drawTemplate = ({ sections }: DocumentTemplate, { university, type }: TemplateHead, language: 'kk' | 'ru'): Promise<Buffer> => {
  const font = loadFonts().families['Tinos']?.inWord ?? 'Times New Roman';
  const centred = (text: string, bold: boolean, size: number) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun({ text, bold, size })] });
  return Packer.toBuffer(new Document({
    creator: 'INQ', title: type,
    styles: { default: { document: { run: { font, size: 28, language: { value: language === 'kk' ? 'kk-KZ' : 'ru-RU' } } } } },
    numbering: { config: [{ reference: NUMBERING, levels: [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
      { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.', alignment: AlignmentType.START },
    ] }] },
    sections: [{ children: [
      centred(university, false, 24), centred(type.toLocaleUpperCase(language), true, 32),
      ...sections.flatMap(({ heading, hint }) => [
        new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: NUMBERING, level: 0 }, children: [new TextRun({ text: heading[language], bold: true, color: '000000', font })] }),
        new Paragraph({ numbering: { reference: NUMBERING, level: 1 }, spacing: { after: 200 }, children: [new TextRun({ text: hint[language], italics: true, color: '595959' })] }),
      ]),
    ] }],
  }));
};
