import { demoJson } from './data.js';
import type { DemoText } from './demo-text.js';

const words = {
  kk: { approved: 'БЕКІТІЛДІ', code: 'Коды', edition: 'Басылым', contents: 'МАЗМҰНЫ', page: (total: string, page: string) => [total, ' беттен ', page, ' бет'] },
  ru: { approved: 'УТВЕРЖДЕНО', code: 'Код', edition: 'Издание', contents: 'СОДЕРЖАНИЕ', page: (total: string, page: string) => ['Страница ', page, ' из ', total] },
};

/** What the university prints around a text in its language. */
export const wordsOf = ({ language }: DemoText) => words[language];

/** The university's name on the day of approval. */
export const universityName = ({ language, date }: DemoText): string => {
  const name = demoJson<{ names: { nameKk: string; nameRu: string; from: string | null }[] }>('university.json').names.filter(({ from }) => from === null || from <= date).at(-1);
  if (!name) throw new Error(`The demo university has no name on ${date}.`);
  return language === 'kk' ? name.nameKk : name.nameRu;
};

/** Shares of the page's width for a table's columns, wider where more is written. */
export const columnShares = (rows: readonly (readonly string[])[]): number[] => {
  const widths = (rows[0] ?? []).map((_, column) => {
    const lengths = rows.map((row) => row[column]?.length ?? 0);
    const longestWord = Math.max(...rows.flatMap((row) => (row[column] ?? '').split(/[\s/-]/).map((word) => word.length)));
    return Math.max(4, longestWord + 1, Math.sqrt(Math.max(...lengths)) * 3);
  });
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum);
};
