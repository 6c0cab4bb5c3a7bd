import type { FormData } from '../../../api/platform/forms/form-schema.js';

export const registerData: FormData = {
  organization: { kk: '«Дала өңірлік университеті» КЕАҚ', ru: 'НАО «Степной региональный университет»' },
  fields: { department: 'Сапа менеджменті бөлімі', code: 'СЖЖ-01-2024', edition: '2', date: '21.11.2026' },
  groups: [
    {
      heading: 'СТАНДАРТ',
      rows: [
        { title: '«Ішкі аудит» университет стандарты', code: 'УСТ 03-2024', registrationNumber: '09', acts: 'ҒК № 7 27.12.2023' },
        { title: 'Тәуекелдерді басқару ұйғарымы', code: 'УСТ 04-2024', registrationNumber: '162.1', acts: 'Бұйрық № 211' },
      ],
    },
    { heading: 'ЕРЕЖЕ', rows: [{ title: 'Қоғамдық һәм ғылыми кеңес', code: 'ҚЕ 1.24-2024', registrationNumber: '24' }] },
  ],
};

/** Like the register of a big university. */
export function manyRows(count: number): FormData {
  const groups = ['СТАНДАРТ', 'ЕРЕЖЕ', 'ҚАҒИДА'].map((heading, group) => ({
    heading,
    rows: Array.from({ length: count / 3 }, (_, index) => ({
      title: `Ғылыми-әдістемелік кеңестің жұмысын ұйымдастыру туралы №${group}-${index} ереже`,
      code: `ҚЕ ${group}.${index}-2024`,
      registrationNumber: String(index),
      acts: 'Ғылыми кеңес № 7 хаттама 27.12.2023 ж.',
    })),
  }));
  return { ...registerData, groups };
}
