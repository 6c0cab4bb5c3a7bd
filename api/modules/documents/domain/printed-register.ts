import { officeDate } from '../../../kernel/office-time.js';
import type { Act, Titles } from './document.js';
import type { RegisterEntry } from './register-entry.js';

export type PrintLanguage = 'kk' | 'ru';

const kindWords: Record<Act['kind'], Record<PrintLanguage, string>> = {
  protocol: { kk: 'Хаттама', ru: 'Протокол' },
  order: { kk: 'Бұйрық', ru: 'Приказ' },
  decision: { kk: 'Шешім', ru: 'Решение' },
};

/** An act in words as the printed annex has it: «ҒК. Хаттама № 7 27.12.2023». */
export const printedAct = ({ kind, body, number, date }: Omit<Act, 'id' | 'revision'>, language: PrintLanguage): string =>
  [body && `${body}.`, kindWords[kind][language], number && `№ ${number}`, date && officeDate(date)].filter(Boolean).join(' ');

/** A title in the language asked for, else in the one that there is. */
export const printedTitle = ({ kk, ru, en }: Titles, language: PrintLanguage): string =>
  (language === 'ru' ? ru ?? kk : kk ?? ru) ?? en ?? '';

export interface PrintedRow { readonly title: string; readonly code: string; readonly registrationNumber: string; readonly acts: string }
export interface PrintedGroup { readonly heading: string; readonly rows: readonly PrintedRow[] }

/** The lines of the register as the printed annex groups them (REG-8). */
export const printedRegister = (entries: readonly RegisterEntry[], typeName: (id: string) => string, language: PrintLanguage): PrintedGroup[] => {
  const groups = new Map<string, PrintedRow[]>();
  for (const { typeId, title, code, registrationNumber, acts } of entries) {
    const rows = groups.get(typeId) ?? [];
    groups.set(typeId, [...rows, {
      title: printedTitle(title, language), code: code ?? '', registrationNumber: registrationNumber ?? '',
      acts: acts.map((act) => printedAct(act, language)).join('; '),
    }]);
  }
  return [...groups].map(([typeId, rows]) => ({ heading: typeName(typeId), rows }));
};
