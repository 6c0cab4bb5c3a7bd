import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../api/kernel/legal-date.js';
import { correctFact } from '../../api/modules/documents/domain/correct-fact.js';
import type { Holding } from '../../api/modules/documents/domain/document.js';
import type { ApprovedChange } from '../../api/modules/documents/domain/register-change.js';
import { registerChange } from '../../api/modules/documents/domain/register-change.js';
import { addEdition, inForceOn, lastPeriod, periodsOf } from '../../api/modules/documents/domain/timeline.js';
import { anyDay, day, makeAct, makeHolding, nextEdition, today } from '../documents/make-holding.js';

const now = new Date('2026-03-10T06:00:00Z');
const changeOf = (holding: Holding, facts: Partial<ApprovedChange> = {}): ApprovedChange => ({
  changeId: 'change', editionId: holding.editions.at(-1)?.id ?? '', registrationNumber: '1', acts: [], texts: [{ id: `text-${holding.textVersions.length}`, language: 'kk', files: [] }],
  carried: [], validFrom: day('2025-05-01'), introducedOn: null, ...facts,
});
const register = (holding: Holding, facts: Partial<ApprovedChange> = {}) => registerChange(holding, changeOf(holding, facts), now, today);

describe('a change in the register (VER-1, VER-4, CHG-3)', () => {
  test('VER-4, CHG-1: it is the next number of the edition and ends what it replaces', () => {
    const first = makeHolding('2024-01-10');
    const second = register(register(first), { validFrom: day('2025-08-01') });
    expect(periodsOf(second.textVersions).map(({ changeNumber, validFrom, validTo }) => [changeNumber, validFrom, validTo]))
      .toEqual([[0, '2024-01-10', '2025-05-01'], [1, '2025-05-01', '2025-08-01'], [2, '2025-08-01', null]]);
    expect(second.editions[0]?.changes.map(({ number }) => number)).toEqual([1, 2]);
    const { edition, versions } = nextEdition(second, '2026-01-01');
    const renewed = addEdition(second, edition, versions);
    expect(lastPeriod(register(renewed, { validFrom: day('2026-02-01') }))).toMatchObject({ editionId: edition.id, changeNumber: 1 });
    expect(() => register(renewed, { editionId: first.editions[0]?.id ?? '', validFrom: day('2026-02-01') })).toThrow('invalid_transition');
  });

  test('VER-2, CHG-3: it starts when it was asked to, else when its author wanted, never before its act or what it follows', () => {
    const holding = makeHolding('2024-01-10');
    const startOf = (facts: Partial<ApprovedChange>) => lastPeriod(register(holding, facts))?.validFrom;
    const act = makeAct('2025-04-20');
    expect(startOf({ validFrom: null, acts: [act] })).toBe('2025-04-20');
    expect(startOf({ validFrom: null, acts: [act], introducedOn: day('2025-06-01') })).toBe('2025-06-01');
    expect(startOf({ validFrom: null, acts: [act], introducedOn: day('2025-04-01') })).toBe('2025-04-20');
    expect(startOf({ validFrom: day('2025-07-01'), acts: [act], introducedOn: day('2025-06-01') })).toBe('2025-07-01');
    expect(() => startOf({ validFrom: day('2025-04-19'), acts: [act] })).toThrow('start_before_approval');
    const refused = () => register(register(holding), { validFrom: day('2025-05-01') });
    expect(refused).toThrow(expect.objectContaining({ code: 'start_before_predecessor', params: { predecessor: '2025-05-01', start: '2025-05-01', changeNumber: 1 } }));
  });

  test('DOC-2, REG-7: languages without a text are taken over with files of their own ids; without any text the master language is a gap', () => {
    const holding = makeHolding('2024-01-10');
    const [text] = holding.textVersions;
    const file = { id: 'file', sha256: 'a'.repeat(64), format: 'docx' as const, name: 'т.docx', size: 1, hasText: true, addedAt: now, addedBy: 'x' };
    const withRussian: Holding = { ...holding, textVersions: [...holding.textVersions, { ...(text as Holding['textVersions'][number]), id: 'ru', language: 'ru', files: [file] }] };
    const carried = register(withRussian, { carried: [{ language: 'ru', fromTextVersionId: 'ru' }] }).textVersions.find(({ language, changeNumber }) => language === 'ru' && changeNumber === 1);
    expect(carried).toMatchObject({ carriedFrom: 'ru', files: [{ sha256: file.sha256 }] });
    expect(carried?.files[0]?.id).not.toBe('file');
    expect(register(holding, { texts: [] }).textVersions.at(-1)).toMatchObject({ changeNumber: 1, language: 'kk', files: [], carriedFrom: null });
  });

  test('VER-1, REG-9: whatever is asked for, on any day at most one text is in force, and the answer is the one with the latest start', () => {
    fc.assert(fc.property(fc.array(anyDay, { minLength: 1, maxLength: 8 }), anyDay, (starts, on) => {
      let holding = makeHolding('2023-01-01');
      for (const validFrom of starts) {
        try {
          holding = register(holding, { validFrom });
        } catch (error) {
          expect((error as { code: string }).code).toBe('start_before_predecessor');
        }
      }
      const periods = periodsOf(holding.textVersions);
      expect(periods.map(({ changeNumber }) => changeNumber)).toEqual(periods.map((_, index) => index));
      const holds = periods.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo));
      expect(holds.length).toBeLessThanOrEqual(1);
      expect(inForceOn(holding, on)?.changeNumber).toBe(holds[0]?.changeNumber);
    }));
  });

  test('VER-3, REG-9: a wrong start is corrected by a record; its neighbours follow, and it cannot pass them', () => {
    const holding = register(register(makeHolding('2024-01-10')), { validFrom: day('2025-08-01') });
    const editionId = holding.editions[0]?.id ?? '';
    const correct = (value: string, changeNumber?: number) => correctFact(holding, editionId, { field: 'validFrom', value: day(value), changeNumber }, 'қате', []);
    const { holding: mended, changes } = correct('2025-06-15', 1);
    expect(periodsOf(mended.textVersions).map(({ validFrom }) => validFrom)).toEqual(['2024-01-10', '2025-06-15', '2025-08-01']);
    expect(inForceOn(mended, addDays(day('2025-06-15'), -1))?.changeNumber).toBe(0);
    expect(changes).toContainEqual({ field: 'validFrom', from: '2025-05-01', to: '2025-06-15' });
    expect(changes).toContainEqual({ field: 'changeNumber', from: null, to: 1 });
    expect(() => correct('2024-01-10', 1)).toThrow('start_before_predecessor');
    expect(() => correct('2025-08-01', 1)).toThrow('date_invalid');
    expect(() => correct('2025-08-01', 9)).toThrow('not_found');
    expect(periodsOf(correct('2024-02-01').holding.textVersions)[0]).toMatchObject({ validFrom: '2024-02-01', validTo: '2025-05-01' });
  });
});
