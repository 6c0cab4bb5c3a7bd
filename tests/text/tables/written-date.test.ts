import { describe, expect, test } from '@jest/globals';
import { readDateCell } from '../../../api/text/tables/written-date.js';

describe('REG-7 dates as people write them', () => {
  test.each([
    ['27.12.2023', '2023-12-27', false],
    ['27.12.2023ж.', '2023-12-27', false],
    ['27.12. 2023 ж .', '2023-12-27', false],
    ['7.2.2023 г.', '2023-02-07', false],
    ['2023-12-27', '2023-12-27', false],
    ['27 желтоқсан 2023 ж.', '2023-12-27', false],
    ['27 желтоксан 2023', '2023-12-27', false],
    ['«27» декабря 2023 года', '2023-12-27', false],
    ['2023 жылғы 5 мамыр', '2023-05-05', false],
    ['27.12 2023 ж.', '2023-12-27', true],
    ['24.11 2023 гж', '2023-11-24', true],
    ['27/12/2023', '2023-12-27', true],
    ['27.12.23', '2023-12-27', true],
    ['27.12,2023', '2023-12-27', true],
    ['27122023', '2023-12-27', true],
    ['27.12.2203', null, true],
  ])('REG-7 %s → %s', (text, date, unusual) => {
    const read = readDateCell(text);
    expect(read?.unusual).toBe(unusual);
    if (date) expect(read?.date).toBe(date);
  });

  test.each(['31.02.2022', '29.02.2023', '32.01.2022', '01.13.2022', '31 ақпан 2022'])('REG-7 %s does not exist and is not mended', (text) => {
    expect(readDateCell(text)).toMatchObject({ date: null });
  });

  test.each(['', 'жоқ', '№5', '2023', '27.12.2023 және 28.12.2023'])('REG-7 «%s» is no date', (text) => {
    expect(readDateCell(text)).toBeNull();
  });
});
