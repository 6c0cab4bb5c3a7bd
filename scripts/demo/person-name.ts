import type { Random } from './random.js';

interface NameStock { readonly surnames: readonly string[]; readonly men: readonly string[]; readonly women: readonly string[]; readonly fathers: readonly string[] }
export interface Names { readonly kazakh: NameStock; readonly russian: NameStock }
export interface InventedName { readonly surname: string; readonly name: string; readonly patronymic: string | null }

const SHARE_OF_RUSSIAN = 0.15;
const SHARE_WITHOUT_PATRONYMIC = 0.04;

const russianPatronymic = (father: string, isWoman: boolean): string => {
  const stem = father.endsWith('й') ? `${father.slice(0, -1)}е` : `${father}о`;
  return isWoman ? `${stem}вна` : `${stem}вич`;
};

/** A name that nobody bears in particular. */
export const inventName = ({ next, pick }: Random, names: Names): InventedName => {
  const isRussian = next() < SHARE_OF_RUSSIAN;
  const isWoman = next() < 0.55;
  const stock = isRussian ? names.russian : names.kazakh;
  const father = pick(stock.fathers);
  const patronymic = isRussian ? russianPatronymic(father, isWoman) : `${father}${isWoman ? 'қызы' : 'ұлы'}`;
  return {
    surname: `${pick(stock.surnames)}${isWoman ? 'а' : ''}`,
    name: pick(isWoman ? stock.women : stock.men),
    patronymic: next() < SHARE_WITHOUT_PATRONYMIC ? null : patronymic,
  };
};
