import type { InTwo, OriginalPrinters, OriginalText, PrintedApproval } from '../../modules/originals/public.js';
import { actText, behalfText, inTwo, sheetRows, shortMark, wordsSchema, type Words } from './approval-words.js';
import { bookFormSchema } from './book-schema.js';
import { fillBook, type BookText } from './book.js';
import type { FormData, Language } from './form-schema.js';
import { loadForm, loadTemplate } from './load-form.js';
import { renderBook, renderDocx, renderPdf } from './render.js';
import { fillForm } from './sheet.js';

type Fields = Readonly<Record<string, string>>;

const lines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n');
const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** What title page, furniture and sheet have in common. */
const commonFields = (approval: PrintedApproval, words: Words, language: Language): Fields => ({
  documentTitle: inTwo(approval.title, language), department: inTwo(approval.department, language), code: approval.code ?? '',
  issue: numberText(approval.issue), revision: numberText(approval.revision), registrationNumber: approval.registrationNumber ?? '', validFrom: approval.validFrom,
  acts: approval.acts.map((act) => actText(act, words, language)).join('; '),
  files: lines(approval.files.map(({ name, sha256 }) => `${name} – ${sha256}`)),
});

/** The person whose signed decision approved it, the last where there are several. */
const approverFields = ({ decisions, acts }: PrintedApproval, words: Words, language: Language): Fields => {
  const approver = decisions.findLast(({ stage, mark, effect }) => stage.phase === 'approval' && effect === 'pass' && mark !== null);
  const shown = acts.filter(({ kind }) => kind !== 'decision' || !approver);
  return {
    approvingActs: lines(shown.map((act) => actText(act, words, language))),
    ...(approver?.mark && {
      'approver.name': inTwo(approver.name, language), 'approver.post': inTwo(approver.post, language), 'approver.behalf': behalfText(approver, words, language),
      'approver.date': approver.at, 'approver.mark': shortMark(approver.mark),
    }),
  };
};

const otherTitle = (title: InTwo, language: Language): string => (title.kk && title.ru ? (language === 'kk' ? title.ru : title.kk) : '');

const sheetData = (approval: PrintedApproval, words: Words, language: Language, more: Fields): FormData => ({
  organization: approval.organization,
  fields: { ...commonFields(approval, words, language), ...more },
  groups: [{ rows: sheetRows(approval, words, language) }],
});

/** Prints originals and approval sheets from the forms `original`, `approval-sheet` and `approval-words` (WF-7). `locate` says where a stored file lies. */
export const createOriginalPrinters = (locate: (sha256: string) => string): OriginalPrinters => {
  const words = () => loadTemplate(wordsSchema, 'approval-words');
  const textOf = (text: OriginalText): BookText => (text.kind === 'pages' ? { kind: 'pages', file: locate(text.sha256) } : { kind: 'clauses', clauses: text.clauses });

  return {
    original: async (approval, text, language) => {
      const said = await words();
      const form = await loadForm('approval-sheet');
      const signedFile: Fields = text.kind === 'pages' && text.signed ? { signedFile: text.signed } : {};
      const fields: Fields = {
        ...commonFields(approval, said, language), ...approverFields(approval, said, language),
        type: inTwo(approval.type, language).toLocaleUpperCase(language), secondTitle: otherTitle(approval.title, language),
        sources: approval.files.map(({ name }) => name).join(', '),
      };
      const sheet = fillForm(form, sheetData(approval, said, language, signedFile), language);
      return renderBook(fillBook(await loadTemplate(bookFormSchema, 'original'), { organization: approval.organization, fields, text: textOf(text), sheet }, language));
    },
    sheet: async (approval, format, language, printed) => {
      const data = sheetData(approval, await words(), language, { printed });
      const form = await loadForm('approval-sheet');
      return format === 'pdf' ? renderPdf(form, data, language) : renderDocx(form, data, language);
    },
  };
};
