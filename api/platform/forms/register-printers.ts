import type { PrintedTable, RegisterPrinters } from '../../modules/documents/public.js';
import { writeCsv, writeXlsx } from '../tables/write-tables.js';
import type { ExportTable } from '../tables/write-tables.js';
import type { Form } from './form-schema.js';
import { loadForm } from './load-form.js';
import { renderDocx, renderPdf } from './render.js';

const formData = ({ groups, organization, on, printed }: PrintedTable) => ({
  organization,
  fields: { date: on, printed, department: '', code: '', edition: '' },
  groups: groups.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ ...row })) })),
});

/** The printed form as a table: the same columns and heading rows, numbered through. */
const exportTable = (form: Form, { groups, language }: PrintedTable): ExportTable => {
  let number = 0;
  return {
    sheet: language === 'kk' ? 'Тізілім' : 'Реестр',
    headings: form.columns.map(({ label }) => label[language]),
    widths: form.columns.map(({ width }) => width * 2),
    rows: groups.flatMap(({ heading, rows }) => [
      { cells: [heading], heading: true },
      ...rows.map(({ title, code, registrationNumber, acts }) => ({ cells: [(number += 1), title, code, registrationNumber, acts] })),
    ]),
  };
};

/** Prints the register in the four formats from one form (REG-8). */
export const createRegisterPrinters = (): RegisterPrinters => {
  const form = () => loadForm('register');
  return {
    pdf: async (table) => renderPdf(await form(), formData(table), table.language),
    docx: async (table) => renderDocx(await form(), formData(table), table.language),
    xlsx: async (table) => writeXlsx(exportTable(await form(), table)),
    csv: async (table) => writeCsv(exportTable(await form(), table)),
  };
};
