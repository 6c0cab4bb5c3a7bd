import { officeDate } from '../../../kernel/office-time.js';
import type { RequestKind, Titles } from './development-request.js';
import type { RequestState } from './request-state.js';
import type { PlanUnit } from './work-plan.js';

type Words = Readonly<Record<'kk' | 'ru', string>>;

const kindWords: Record<RequestKind, Words> = {
  'new-document': { kk: 'жаңа құжат', ru: 'новый документ' },
  'new-edition': { kk: 'жаңа редакция', ru: 'новая редакция' },
  cancellation: { kk: 'күшін жою', ru: 'отмена' },
};
const stateWords: Partial<Record<RequestState, Words>> = {
  accepted: { kk: 'жоспарда', ru: 'в плане' },
  begun: { kk: 'әзірленіп жатыр', ru: 'разрабатывается' },
  done: { kk: 'орындалды', ru: 'выполнено' },
};
const lateWords = { kk: (days: number) => `${days} күн кешігу`, ru: (days: number) => `просрочка, дней: ${days}` };

const inLanguage = ({ kk, ru, en }: Titles, language: 'kk' | 'ru'): string => (language === 'ru' ? ru ?? kk : kk ?? ru) ?? en ?? '';

/** The work plan as its form prints it, one group of rows for each unit. */
export const printedPlan = (units: readonly PlanUnit[], peopleNames: ReadonlyMap<string, string>, language: 'kk' | 'ru') =>
  units.map(({ name, rows }) => ({
    heading: name ? inLanguage(name, language) : '',
    rows: rows.map(({ request: { kind, state, title, document, author, workingGroup, from, plan }, daysLate }) => ({
      title: [document?.code, inLanguage(title, language)].filter(Boolean).join(' '),
      kind: kindWords[kind][language],
      term: plan ? `${officeDate(from)} – ${officeDate(plan.dueOn)}` : '',
      people: [...new Set([author.name, ...workingGroup.map((id) => peopleNames.get(id) ?? '')])].filter(Boolean).join(', '),
      state: [stateWords[state]?.[language], daysLate > 0 && lateWords[language](daysLate)].filter(Boolean).join('; '),
    })),
  }));
