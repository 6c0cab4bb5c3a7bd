import { z } from 'zod';
import type { ChangePrinters, PrintedChange, PrintedChangeRow, PrintedEdition } from '../../modules/originals/public.js';
import { actText, inTwo, say, sheetRows, shortMark, wordsSchema, type Words } from './approval-words.js';
import { label, type FormData, type FormRow, type Language } from './form-schema.js';
import { loadForm, loadTemplate } from './load-form.js';
import { renderDocx, renderPdf } from './render.js';

const labels = z.record(z.string(), label);

/** `templates/forms/change-words.json`: what is said of changes on paper. */
export const changeWordsSchema = z.strictObject({
  id: z.string(), kinds: labels, causes: labels, introduction: label, noticeHeading: label, projectHeading: label, paragraph: label, mark: label, readingCopyPages: label,
});
type ChangeWords = z.infer<typeof changeWordsSchema>;

interface Said { readonly words: Words; readonly change: ChangeWords; readonly language: Language }

const lines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n');

/** A page that was computed says so by a star, which the line below the table explains. */
const pageText = ({ page, fromReadingCopy }: PrintedChangeRow): string => (page === null ? '' : `${page}${fromReadingCopy ? '*' : ''}`);

const editionFields = ({ title, department, code, issue, revision }: PrintedEdition, language: Language): Record<string, string> => ({
  document: inTwo(title, language), department: inTwo(department, language), code: code ?? '', edition: String(issue ?? revision ?? ''),
});

const readingCopyField = (rows: readonly PrintedChangeRow[], { change, language }: Said): Record<string, string> =>
  (rows.some(({ page, fromReadingCopy }) => page !== null && fromReadingCopy) ? { readingCopyPages: say(change.readingCopyPages, language) } : {});

const actsText = ({ acts }: PrintedChange, { words, language }: Said): string => acts.map((act) => actText(act, words, language)).join('; ');

/** Who approved it last with a mark of his own. */
const approver = ({ decisions }: PrintedChange) => decisions.findLast(({ stage, mark, effect }) => stage.phase === 'approval' && effect === 'pass' && mark !== null);

const signatureText = (item: PrintedChange, { change, language }: Said): string => {
  const mark = approver(item)?.mark;
  return lines([item.author.name, mark ? say(change.mark, language, { mark: shortMark(mark) }) : '']);
};

const clauseText = ({ clause, paragraph }: PrintedChangeRow, { change, language }: Said): string =>
  (paragraph ? say(change.paragraph, language, { clause: clause ?? '', paragraph }) || paragraph : clause ?? '');

const sheetRowsOf = (item: PrintedChange, said: Said): FormRow[] => item.rows.map((row) => ({
  clause: clauseText(row, said), page: pageText(row), change: row.wording,
  introduction: say(said.change.introduction, said.language, { number: String(item.number ?? ''), validFrom: item.validFrom }),
  basis: lines([item.basis, actsText(item, said)]), signature: signatureText(item, said),
}));

const noticeRowsOf = ({ rows }: PrintedChange, { change, language }: Said): FormRow[] => rows.map((row) => ({
  clause: row.clause ?? '', paragraph: row.paragraph ?? '', page: pageText(row), kind: say(change.kinds[row.kind], language), old: row.oldText, new: row.newText,
}));

const heading = ({ number, registrationNumber, validFrom }: PrintedChange, { change, language }: Said): string => (number === null
  ? say(change.projectHeading, language, { validFrom })
  : say(change.noticeHeading, language, { number: String(number), registrationNumber: registrationNumber ?? '', validFrom }));

const decisionsText = (item: PrintedChange, { words, language }: Said): string =>
  sheetRows(item, words, language).map(({ decision, who, at, mark }) => [decision, who, at, mark].map((text) => text?.replace(/\n/g, ' ')).filter(Boolean).join(' · ')).join('\n');

const noticeFields = (edition: PrintedEdition, item: PrintedChange, said: Said, printed: string): Record<string, string> => ({
  ...editionFields(edition, said.language), ...readingCopyField(item.rows, said),
  cause: item.cause ? say(said.change.causes[item.cause], said.language) : '', basis: item.basis, consequences: item.consequences,
  author: [item.author.name, inTwo(item.author.post, said.language)].filter(Boolean).join(', '), acts: actsText(item, said),
  base: item.base.join('\n'), decisions: decisionsText(item, said), printed,
});

/** Prints the change-registration sheet and the change notice from the forms `change-sheet` and `change-notice` (CHG-1, CHG-3). */
export const createChangePrinters = (): ChangePrinters => {
  const saidIn = async (language: Language): Promise<Said> =>
    ({ words: await loadTemplate(wordsSchema, 'approval-words'), change: await loadTemplate(changeWordsSchema, 'change-words'), language });
  const draw = async (form: string, data: FormData, format: 'pdf' | 'docx', language: Language): Promise<Buffer> =>
    (format === 'pdf' ? renderPdf : renderDocx)(await loadForm(form), data, language);

  return {
    sheet: async (edition, changes, format, language, asOf) => {
      const said = await saidIn(language);
      const fields = { ...editionFields(edition, language), ...readingCopyField(changes.flatMap(({ rows }) => rows), said), asOf, printed: asOf };
      return draw('change-sheet', { organization: edition.organization, fields, groups: [{ rows: changes.flatMap((item) => sheetRowsOf(item, said)) }] }, format, language);
    },
    notice: async (edition, item, format, language, printed) => {
      const said = await saidIn(language);
      return draw('change-notice', {
        organization: edition.organization, fields: noticeFields(edition, item, said, printed), notes: [heading(item, said)], groups: [{ rows: noticeRowsOf(item, said) }],
      }, format, language);
    },
  };
};
