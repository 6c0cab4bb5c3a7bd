import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseActs } from '../../../api/text/codes/acts.js';

/** `kind|body|number|date` of each act, then the flags. */
const told = (cell: string): string => {
  const { acts, flags } = parseActs(cell);
  const lines = acts.map(({ kind, body, number, date }) => [kind, body ?? '', number ?? '', date ?? ''].join('|'));
  return [lines.join(' + '), ...flags.map(({ code }) => code)].join(' ! ');
};

describe('REG-5 acts as registers write them', () => {
  test.each([
    ['СК. Хаттама№1 27.09.2024ж.', 'protocol|СК|1|2024-09-27'],
    ['Бұйрық. №211 29.12.2020ж', 'order||211|2020-12-29'],
    ['бұйрық №330 т 25.05.2022ж.', 'order||330|2022-05-25'],
    ['бұйрық. №4601 16.03. 2022ж..', 'order||4601|2022-03-16'],
    ['приказ №152/1 от 19.11.2020', 'order||152/1|2020-11-19'],
    ['Пр. №129 31.03.2023ж', 'order||129|2023-03-31'],
    ['Бұйрық №330от 25.05.2022', 'order||330|2022-05-25'],
    ['Бұйрық №330-т 25.05.2022', 'order||330-т|2022-05-25'],
    ['бұйрық№12-28.02.2022', 'order||12|2022-02-28'],
    ['ҒК №9.02.02.2024', 'protocol|ҒК|9|2024-02-02'],
    ['Директорлар кеңесі (хаттама № 8 25.11.2021ж.)', 'protocol|Директорлар кеңесі|8|2021-11-25'],
    ['ДК №3 2023-12-27', 'protocol|ДК|3|2023-12-27'],
    ['Протокол УС №5 от 27 декабря 2023 г.', 'protocol|УС|5|2023-12-27'],
    ['Ғылыми кеңес хат. №5 27 желтоқсан 2023 ж.', 'protocol|Ғылыми кеңес|5|2023-12-27'],
    ['Ғылыми кеңестің 2023 жылғы 27 желтоқсандағы № 7 хаттамасы', 'protocol|Ғылыми кеңес|7|2023-12-27'],
    ['Ғылыми кеңестің шешімі №5 27.12.2023', 'decision|Ғылыми кеңес|5|2023-12-27'],
    ['ректорат отырысы хаттама №4 05.05.2023', 'protocol|Ректорат|4|2023-05-05'],
    ['Басқарма хаттама №5 01.02.2024', 'protocol|Басқарма|5|2024-02-01'],
    ['Басқарма Төрағасы-Ректордың бұйрығы №5 01.02.2024', 'order||5|2024-02-01'],
    ['AK xаттама №2 22.09.2022', 'protocol|АК|2|2022-09-22'],
    ['ҒК. Хаттама № 8 29.03.2022 бұйрық №330 25.05.2022 ж .', 'protocol|ҒК|8|2022-03-29 + order||330|2022-05-25'],
    ['бұйрық №129 31.03.2023 АК хаттама №6 10.03.2023', 'order||129|2023-03-31 + protocol|АК|6|2023-03-10'],
    ['АК хаттама №6 10.03.2023 ҒК. Хаттама.№9 05.04.2023 бұйрық.№165 04.05.2023',
      'protocol|АК|6|2023-03-10 + protocol|ҒК|9|2023-04-05 + order||165|2023-05-04'],
    ['ҒК №7 27.12.2023ж. бұйрық №4 03.01.2024', 'protocol|ҒК|7|2023-12-27 + order||4|2024-01-03'],
    ['Ғылыми кеңестің 27.12.2023 ж. №7 хаттамасы; ректордың 03.01.2024 ж. № 12 бұйрығы', 'protocol|Ғылыми кеңес|7|2023-12-27 + order||12|2024-01-03'],
    ['№5 АК хаттамасы 20.01.2023ж. №129 бұйрық 31.03.2023ж.', 'protocol|АК|5|2023-01-20 + order||129|2023-03-31'],
    ['№330 бұйрық, 25.05.2022 ж., №331 бұйрық, 26.05.2022 ж.', 'order||330|2022-05-25 + order||331|2022-05-26'],
    ['АК отырысының 20.01.2023 жылғы №5 хаттамасы; №129 бұйрық, 2023-03-31', 'protocol|АК|5|2023-01-20 + order||129|2023-03-31'],
    ['Протокол ҒК №7 22.02.2022\n16.03.2022 №4601 бұйрық', 'protocol|ҒК|7|2022-02-22 + order||4601|2022-03-16'],
    ['Директорлар кеңесінің 12.05.2023 ж. шешімі №3', 'decision|Директорлар кеңесі|3|2023-05-12'],
    ['ҒК-ның №2 хаттамасы «11» қараша 2022 ж.', 'protocol|ҒК|2|2022-11-11'],
    ['ҒК мәжілісінің хаттамасы No5 от «12» мая 2023 года', 'protocol|ҒК|5|2023-05-12'],
  ])('REG-5 %s', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  test.each([
    ['ҒК № 7 27.12 2023 ж.', 'protocol|ҒК|7|2023-12-27 ! date_unusual'],
    ['ҒК. Хаттама № 5 10.03 2023 ж', 'protocol|ҒК|5|2023-03-10 ! date_unusual'],
    ['ҒК хат. №5 27/12/2023', 'protocol|ҒК|5|2023-12-27 ! date_unusual'],
    ['АК хаттама №2 22.09.22', 'protocol|АК|2|2022-09-22 ! date_unusual'],
    ['бұйрық №5 31.02.2022', 'order||5| ! date_invalid'],
    ['бұйрық.. №23', 'order||23| ! act_date_missing'],
    ['бұйрық № 16.03.2022', 'order|||2022-03-16 ! act_number_missing'],
    ['АК хаттама бұйрық №194 25.05.2023ж', 'protocol|АК|| + order||194|2023-05-25 ! act_number_missing ! act_date_missing'],
    ['хаттама 5 24.11.2023', 'protocol||5|2023-11-24 ! act_body_missing'],
    ['Басқарма шешімі (хаттама № 12 29.12.2023ж.)', 'decision|Басқарма|12|2023-12-29 ! act_kind_assumed'],
    ['Басқарманың шешімі (№ 12 хаттама 20.11.2023 ж.)', 'decision|Басқарма|12|2023-11-20 ! act_kind_assumed'],
    ['Қабылдау комиссиясы хаттама №3 01.09.2023', 'protocol|Қабылдау комиссиясы|3|2023-09-01 ! act_body_unknown'],
    ['Сапа, стратегиялық және халықаралық даму комитеті хаттама №1 27.09.2024', 'protocol|Сапа, стратегиялық және халықаралық даму комитеті|1|2024-09-27 ! act_body_unknown'],
    ['бұйрық… №23', 'order||23| ! act_date_missing'],
    ['№7 27.12.2023', 'protocol||7|2023-12-27 ! act_kind_assumed ! act_body_missing'],
    ['бұйрық №339 09.06.2022ж. айқындау қағидалары', 'order||339|2022-06-09 ! act_text_unread'],
    ['Решение Ученого совета от 27.12.2023 г., протокол №5', 'decision|Ученый совет|5|2023-12-27 ! act_kind_assumed'],
    ['Бұйрьқ №605 27.12.2022', 'order||605|2022-12-27 ! act_kind_assumed'],
    ['ҒК хаттма №5 12.05.2023', 'protocol|ҒК|5|2023-05-12 ! act_kind_assumed'],
    ['бұйрық №605 27.12.2О22', 'order||605|2022-12-27 ! date_unusual'],
    ['ҚР БҒМ бұйрығы №595 30.10.2018', 'order||595|2018-10-30 ! act_text_unread'],
    ['приказ МОН РК №595 от 30.10.2018', 'order||595|2018-10-30 ! act_text_unread'],
    ['жоқ', ' ! act_text_unread ! act_missing'],
    ['', ' ! act_missing'],
  ])('REG-5 doubtful and flagged: %s', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });
});

const day = fc.date({ min: new Date('2005-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const dotted = (date: string): string => date.split('-').reverse().join('.');
const act = fc.record({ body: fc.constantFrom('ҒК', 'АК', 'СК', 'ҒТК', null), number: fc.integer({ min: 1, max: 9999 }).map(String), date: day });

describe('REG-5 properties', () => {
  test('REG-5 one to three acts in one cell come back as they were written', () => {
    fc.assert(fc.property(
      fc.array(act, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '.', ' .', '..'), fc.constantFrom('№', ' №', ' № '), fc.constantFrom('ж.', ' ж', '', ' ж .'), fc.constantFrom(' ', ', ', '; ', '\n'),
      (acts, stop, sign, year, joint) => {
        const cell = acts.map(({ body, number, date }) => `${body ? `${body}${stop} хаттама` : `бұйрық${stop}`}${sign}${number} ${dotted(date)}${year}`).join(joint);
        const expected = acts.map(({ body, number, date }) => ({ kind: body ? 'protocol' : 'order', body, number, date }));
        expect(parseActs(cell)).toEqual({ acts: expected, flags: [] });
      },
    ));
  });

  test('REG-5 any text is read without an error, and no date is invented', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const { date } of parseActs(text).acts) if (date) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    }));
  });
});
