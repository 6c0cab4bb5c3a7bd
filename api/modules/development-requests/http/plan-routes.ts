import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { contentTypes } from '../../../http/content-types.js';
import { officeDate } from '../../../kernel/office-time.js';
import { defineRoute } from '../../../http/define-route.js';
import { printedPlan } from '../domain/printed-plan.js';
import type { PlanUnit } from '../domain/work-plan.js';
import type { Directory, PlanFormat, PlanLanguage, PlanPrinters } from '../ports.js';
import type { ReadPlan } from '../use-cases/work-plan.js';
import type { Present } from './presenter.js';
import * as S from './schemas.js';

export interface PlanRoutesDependencies {
  readonly readPlan: ReadPlan;
  readonly directory: Directory;
  readonly printers: PlanPrinters;
  readonly present: Present;
  readonly clock: Clock;
}

const fileNames = { kk: 'Жұмыс-жоспары', ru: 'План-работ' } as const;

const rowsOf = (units: readonly PlanUnit[]) => units.flatMap(({ rows }) => rows);
const lateIn = (units: readonly PlanUnit[]): number => rowsOf(units).filter(({ daysLate }) => daysLate > 0).length;

const print = async ({ readPlan, directory, printers, clock }: PlanRoutesDependencies, actor: Actor, year: number, format: PlanFormat, lang: PlanLanguage) => {
  const units = await readPlan(actor, year);
  const people = await directory.personNames([...new Set(rowsOf(units).flatMap(({ request }) => request.workingGroup))]);
  const content = await printers[format]({
    year: String(year), language: lang, organization: await directory.universityNames(clock.today()),
    printed: officeDate(clock.today()), late: lateIn(units), groups: printedPlan(units, people, lang),
  });
  return { fileName: `${fileNames[lang]}-${year}.${format}`, contentType: contentTypes[format], content };
};

/** The yearly work plan and its print (WF-8). */
export const planRoutes = (deps: PlanRoutesDependencies) => {
  const { readPlan, present, clock } = deps;
  const thisYear = () => Number(clock.today().slice(0, 4));
  return [
    defineRoute({
      method: 'get', path: '/work-plan', operationId: 'getWorkPlan', summary: 'The work plan of a year, unit by unit', permission: 'signed-in',
      query: S.PlanQuery, success: { status: 200, schema: S.PlanAnswer },
    }, async ({ actor, query }) => {
      const year = query.year ?? thisYear();
      const units = await readPlan(actor, year);
      const shown = await present(actor, rowsOf(units).map(({ request }) => request));
      return {
        year, total: shown.length, done: shown.filter(({ state }) => state === 'done').length, late: lateIn(units),
        units: units.map(({ id, name }) => ({ id, name, requests: shown.filter(({ unit }) => unit.id === id) })),
      };
    }),
    defineRoute({
      method: 'get', path: '/work-plan/print', operationId: 'printWorkPlan', summary: 'The work plan as PDF, DOCX or XLSX', permission: 'signed-in',
      query: S.PlanPrintQuery, success: { status: 200, download: true },
    }, ({ actor, query }) => print(deps, actor, query.year ?? thisYear(), query.format, query.lang)),
  ];
};
