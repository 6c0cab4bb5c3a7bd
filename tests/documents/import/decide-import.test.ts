import { describe, expect, test } from '@jest/globals';
import { decideImport, type KnownDocument } from '../../../api/modules/documents/domain/import/decide-import.js';
import { readRegister } from '../../../api/modules/documents/domain/import/read-register.js';
import type { RegisterRow } from '../../../api/modules/documents/domain/import/register-row.js';
import { sampleTable } from './sample.js';

const HEADINGS = ['№', 'Құжаттың аталуы', 'Құжат коды', 'Тіркеу номері', 'Хаттама номері және күні'];
const rowsOf = (...rows: string[][]): readonly RegisterRow[] => readRegister([HEADINGS, ['ЕРЕЖЕ'], ...rows]).rows;
const ONE = ['1', 'Кеңес туралы ереже', 'ҚЕ 3.01-2023', '01', 'АК хаттама №5 20.01.2023'];

/** What is stored after a row was imported. */
const imported = (row: RegisterRow, id = `d${row.line}`): KnownDocument => ({
  ...row, id,
  acts: row.acts.map((act, index) => ({ ...act, id: `${id}-${index}` })),
  origins: { type: 'register', title: 'register', code: 'register', aliases: 'register', registrationNumber: 'register', edition: 'register', acts: 'register' },
});
const decided = (existing: readonly KnownDocument[], ...rows: string[][]) => decideImport(existing, rowsOf(...rows));
const stored = (): KnownDocument => imported(rowsOf(ONE)[0] as RegisterRow, 'd1');

describe('REG-7 what an import does with each row', () => {
  test('REG-7 the sample is created once and unchanged ever after', async () => {
    const { rows } = readRegister(await sampleTable());
    expect(new Set(decideImport([], rows).map(({ decision }) => decision))).toEqual(new Set(['create']));
    const existing = rows.map((row) => imported(row));
    expect(new Set(decideImport(existing, rows).map(({ decision }) => decision))).toEqual(new Set(['unchanged']));
    expect(decideImport(existing.slice(0, 30), rows).filter(({ decision }) => decision === 'create')).toHaveLength(30);
  });

  test('REG-7 differences are proposals field by field', () => {
    const row = ['1', 'Кеңес туралы жаңа ереже', 'Е/ПД 3.01-2023 Редакция 1', '01', ONE[4] ?? ''];
    expect(decided([stored()], row)).toEqual([{ line: 3, decision: 'changes', documentId: 'd1', proposals: [
      { field: 'title', change: 'replace', origin: 'register', from: 'Кеңес туралы ереже', to: 'Кеңес туралы жаңа ереже', ticked: true },
      { field: 'code', change: 'replace', origin: 'register', from: 'ҚЕ 3.01-2023', to: 'Е/ПД 3.01-2023', ticked: true },
      { field: 'edition', change: 'fill', origin: 'register', from: '', to: '/1', ticked: true },
    ] }]);
  });

  test('REG-7 what a person entered, or a file said, is never ticked beforehand', () => {
    for (const origin of ['person', 'file', undefined] as const) {
      const known: KnownDocument = { ...stored(), origins: { ...stored().origins, title: origin } };
      expect(decided([known], ['1', 'Басқа атау', ...ONE.slice(2)])).toMatchObject([{ proposals: [{ field: 'title', ticked: false }] }]);
    }
  });

  test('REG-7 what the register leaves out empties nothing; a code printed with other spaces is the same code', () => {
    const known: KnownDocument = { ...stored(), edition: { issue: 2, revision: null }, aliases: ['Е 1-1'] };
    expect(decided([known], ['1', ONE[1] ?? '', 'ҚЕ 3.01 – 2023', '01', ''])).toEqual([{ line: 3, decision: 'unchanged', documentId: 'd1' }]);
  });

  test('REG-5 acts are added or their gaps filled, never taken away', () => {
    const gap: KnownDocument = { ...stored(), acts: [{ id: 'a1', kind: 'protocol', body: 'АК', number: null, date: null }] };
    expect(decided([gap], [...ONE.slice(0, 4), 'АК хаттама №5 20.01.2023 бұйрық №129 31.03.2023'])).toMatchObject([{ proposals: [
      { change: 'completeAct', actId: 'a1', act: { number: '5' } },
      { change: 'addAct', act: { kind: 'order', number: '129' } },
    ] }]);
  });

  test('REG-7 only the duplicate key: a proposed duplicate; the same number in another year: another document', () => {
    expect(decided([stored()], ['1', ONE[1] ?? '', 'Е/ПД 3.01-2023', '77', ''])).toEqual([{ line: 3, decision: 'proposedDuplicate', documentIds: ['d1'], lines: [] }]);
    expect(decided([stored()], ['1', ONE[1] ?? '', 'ҚЕ 3.01-2024', '01', ''])).toEqual([{ line: 3, decision: 'create' }]);
  });

  test('REG-7 rows of one file are never merged', () => {
    const other = ['2', 'Басқа ереже', 'ҚЕ 3.09-2023', '01', ''];
    expect(decided([], ONE, other)).toEqual([{ line: 3, decision: 'create' }, { line: 4, decision: 'proposedDuplicate', documentIds: [], lines: [3] }]);
    expect(decided([], ONE, ['2', 'Басқа ереже', 'Е/ПД 3.01-2023', '02', ''])).toEqual([{ line: 3, decision: 'create' }, { line: 4, decision: 'create' }]);
  });

  test('REG-7 a row without a number is known again and not doubled', () => {
    const numberless = ['1', ONE[1] ?? '', ONE[2] ?? '', '', ONE[4] ?? ''];
    const known = imported(rowsOf(numberless)[0] as RegisterRow);
    expect(decided([known], numberless)).toMatchObject([{ decision: 'unchanged' }]);
  });
});
