import type { DocumentType, Level } from './document.js';

type Row = readonly [kk: string, ru: string, en: string, level: Level, codePattern: string | null];

// REG-1, with the levels of the sources; a university changes them as it likes.
const rows: readonly Row[] = [
  ['Кодекс', 'Кодекс', 'Code', 'strategic', null],
  ['Стандарт', 'Стандарт', 'Standard', 'regulatory', 'УСТ {n}-{year}'],
  ['Тұжырымдама', 'Концепция', 'Concept', 'strategic', null],
  ['Саясат', 'Политика', 'Policy', 'strategic', null],
  ['Жетекшілік', 'Руководство', 'Manual', 'strategic', 'СЖЖ {n}-{year}'],
  ['Регламент', 'Регламент', 'Reglament', 'regulatory', null],
  ['Ереже', 'Положение', 'Regulation', 'regulatory', 'ҚЕ {n}-{year}'],
  ['Қағида', 'Правила', 'Rules', 'regulatory', null],
  ['Жұмыс нұсқаулығы', 'Рабочая инструкция', 'Work instruction', 'operational', 'ЖН/РИ {n}-{year}'],
  ['Өлшемшарт', 'Критерии', 'Criteria', 'monitoring', null],
  ['Стандартты операциялық рәсім', 'Стандартная операционная процедура', 'Standard operating procedure', 'operational', 'СОР {n}-{year}'],
  ['Әдістемелік ұсыным', 'Методические рекомендации', 'Methodological recommendations', 'operational', null],
  ['Өзге', 'Иное', 'Other', 'operational', null],
];

const REVIEW_MONTHS = 36;

/** The types with which a new installation begins. */
export const defaultTypes: readonly Omit<DocumentType, 'id' | 'revision'>[] = rows.map(([kk, ru, en, level, codePattern], index) => ({
  name: { kk, ru, en }, level, codePattern, reviewMonths: REVIEW_MONTHS, retention: null, order: (index + 1) * 10,
}));
