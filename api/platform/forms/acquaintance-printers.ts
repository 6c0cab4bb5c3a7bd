import { z } from 'zod';
import type { PrintedSheet, PrintSheets, SheetLine } from '../../modules/acquaintance/public.js';
import { officeDate, officeTime } from '../../kernel/office-time.js';
import { writeXlsx } from '../tables/write-tables.js';
import { inTwo, say } from './approval-words.js';
import { label, type Form, type FormData } from './form-schema.js';
import { loadForm, loadTemplate } from './load-form.js';
import { renderDocx, renderPdf } from './render.js';

const labels = z.record(z.string(), label);

/** `templates/forms/acquaintance-words.json`: how each kind of evidence is called on paper; none is called an electronic digital signature (ACQ-3). */
export const acquaintanceWordsSchema = z.strictObject({ id: z.string(), kinds: labels, closed: labels, superseded: label, missingTitle: label, sheetName: label, late: label, waiting: label });
type Words = z.infer<typeof acquaintanceWordsSchema>;

interface Said { readonly words: Words; readonly language: PrintedSheet['language']; readonly timeZone: string }

const timeOf = (at: Date, timeZone: string): string => officeTime(at, timeZone).split(' ')[1] ?? '';

/** The evidence in words, with the facts of its kind. */
const evidenceText = ({ mark: { evidence } }: SheetLine, { words, language, timeZone }: Said): string => {
  if (!evidence) return '';
  const { kind, at, recordedBy, minutes, witnesses, note, absence } = evidence;
  const values = {
    time: timeOf(at, timeZone), recordedBy: recordedBy?.name ?? '', minutes: minutes?.number ?? '', minutesDate: officeDate(minutes?.date ?? null),
    witnesses: (witnesses ?? []).map(({ name }) => name).join(', '), note: note ?? '', from: officeDate(absence?.from ?? null), to: officeDate(absence?.to ?? null),
  };
  return say(words.kinds[kind], language, values);
};

const markText = (line: SheetLine, part: PrintedSheet['part'], said: Said): string => {
  const { words, language } = said;
  const { state, closed, late, dueOn } = line.mark;
  if (state === 'closed' || state === 'superseded') return say(closed ? words.closed[closed.because] : words.superseded, language, { on: officeDate(closed?.on ?? null) });
  if (line.mark.evidence) return evidenceText(line, said);
  // The sheet leaves the place free for a signature by hand; the list of those who have not says why they are on it.
  return part === 'missing' ? say(late ? words.late : words.waiting, language, { dueOn: officeDate(dueOn) }) : '';
};

const rowOf = (line: SheetLine, part: PrintedSheet['part'], said: Said) =>
  ({ name: line.name, position: line.position, unit: line.unit, date: officeDate(line.on), signature: markText(line, part, said) });

const formData = ({ organization, head, unit, content, part, language, printedOn }: PrintedSheet, said: Said): FormData => ({
  organization,
  ...(part === 'missing' && { title: said.words.missingTitle }),
  fields: {
    department: inTwo(unit, language), document: inTwo(head.title, language), code: head.code ?? '', edition: String(head.issue ?? head.editionRevision ?? ''),
    change: head.changeNumber > 0 ? String(head.changeNumber) : '', dueOn: officeDate(head.dueOn), approvedOn: officeDate(head.approvedOn),
    texts: head.texts.join(' '), printed: officeDate(printedOn),
  },
  groups: content.groups.map(({ unit: heading, lines }) => ({ heading, rows: lines.map((line) => rowOf(line, part, said)) })),
  totals: { acquainted: content.acquainted },
});

/** A file is passed on by itself: it names its document in the first row. */
const table = (form: Form, { fields = {}, groups }: FormData, { words, language }: Said) => {
  let number = 0;
  return {
    sheet: say(words.sheetName, language),
    headings: form.columns.map((column) => column.label[language]),
    widths: form.columns.map(({ width }) => width * 2),
    rows: [{ cells: [[fields.code, fields.document].filter(Boolean).join(' ')], heading: true }, ...groups.flatMap(({ heading, rows }) => [
      ...(heading ? [{ cells: [heading], heading: true }] : []),
      ...rows.map((row) => ({ cells: form.columns.map(({ key, numbered }) => (numbered ? (number += 1) : row[key] ?? '')) })),
    ])],
  };
};

/** Prints the acquaintance sheet from the form `acquaintance-sheet` (ACQ-5). @param timeZone IANA name, for the times of electronic marks */
export const createAcquaintancePrinters = (timeZone: string): PrintSheets => async (sheet, format) => {
  const form = await loadForm('acquaintance-sheet');
  const said = { words: await loadTemplate(acquaintanceWordsSchema, 'acquaintance-words'), language: sheet.language, timeZone };
  const data = formData(sheet, said);
  if (format === 'xlsx') return writeXlsx(table(form, data, said));
  return format === 'pdf' ? renderPdf(form, data, sheet.language) : renderDocx(form, data, sheet.language);
};
