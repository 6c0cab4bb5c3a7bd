import type { PlanPrinters, PrintedPlan } from '../../modules/development-requests/public.js';
import { writeXlsx } from '../tables/write-tables.js';
import type { ExportTable } from '../tables/write-tables.js';
import type { Form } from './form-schema.js';
import { loadForm } from './load-form.js';
import { renderDocx, renderPdf } from './render.js';

const formData = ({ groups, organization, year, printed, late }: PrintedPlan) => ({
  organization, fields: { year, printed }, totals: { late },
  groups: groups.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ ...row })) })),
});

const sheetNames = { kk: 'Жұмыс жоспары', ru: 'План работ' } as const;

const exportTable = (form: Form, { groups, language, year }: PrintedPlan): ExportTable => {
  let number = 0;
  return {
    sheet: `${sheetNames[language]} ${year}`,
    headings: form.columns.map(({ label }) => label[language]),
    widths: form.columns.map(({ width }) => width * 2),
    rows: groups.flatMap(({ heading, rows }) => [
      { cells: [heading], heading: true },
      ...rows.map(({ title, kind, term, people, state }) => ({ cells: [(number += 1), title, kind, term, people, state] })),
    ]),
  };
};

/** Prints the yearly work plan from one form (WF-8). */
export const createWorkPlanPrinters = (): PlanPrinters => {
  const form = () => loadForm('work-plan');
  return {
    pdf: async (plan) => renderPdf(await form(), formData(plan), plan.language),
    docx: async (plan) => renderDocx(await form(), formData(plan), plan.language),
    xlsx: async (plan) => writeXlsx(exportTable(await form(), plan)),
  };
};
