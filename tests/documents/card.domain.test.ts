import { describe, expect, test } from '@jest/globals';
import { addFile } from '../../api/modules/documents/domain/add-file.js';
import { correctFact } from '../../api/modules/documents/domain/correct-fact.js';
import type { StoredFile } from '../../api/modules/documents/domain/document.js';
import { editCard } from '../../api/modules/documents/domain/edit-card.js';
import { addEdition, periodsOf } from '../../api/modules/documents/domain/timeline.js';
import { day, makeAct, makeHolding, nextEdition, today } from './make-holding.js';

const first = makeHolding('2024-01-01');
const editionId = first.editions[0]?.id ?? '';

describe('facts of the card', () => {
  test('VER-3 change from a day on, and the past day keeps what held then', () => {
    const { holding, changes } = editCard(first, { ownerUnitId: 'other' }, day('2025-05-01'), today);
    expect(holding.document.facts.map(({ since, ownerUnitId }) => [since, ownerUnitId])).toEqual([[null, 'unit'], ['2025-05-01', 'other']]);
    expect(changes).toEqual([{ field: 'ownerUnitId', from: 'unit', to: 'other' }]);
    expect(holding.document.origins['ownerUnitId']).toBe('person');
  });

  test('VER-3 entered twice for one day are replaced, and keep what else was entered for it', () => {
    const once = editCard(first, { ownerUnitId: 'other' }, today, today).holding;
    const twice = editCard(once, { process: 'оқу' }, today, today).holding;
    expect(twice.document.facts).toHaveLength(2);
    expect(twice.document.facts.at(-1)).toMatchObject({ ownerUnitId: 'other', process: 'оқу' });
  });

  test('VER-3 from a day to come, or before the newest version, are refused', () => {
    expect(() => editCard(first, { process: 'оқу' }, day('2026-03-11'), today)).toThrow('date_invalid');
    const edited = editCard(first, { process: 'оқу' }, day('2025-05-01'), today).holding;
    expect(() => editCard(edited, { process: 'ғылым' }, day('2025-04-30'), today)).toThrow('date_invalid');
  });

  test('that stay the same are no change', () => {
    expect(editCard(first, { ownerUnitId: 'unit', keywords: [] }, today, today).changes).toEqual([]);
  });
});

describe('a correction', () => {
  test('VER-3 says what was wrong, what is right and why', () => {
    const { holding, changes } = correctFact(first, editionId, { field: 'registrationNumber', value: '21' }, 'қате терілген', []);
    expect([holding.document.registrationNumber, holding.editions[0]?.registrationNumber]).toEqual(['21', '21']);
    expect(changes).toEqual([{ field: 'registrationNumber', from: '12', to: '21' }, { field: 'reason', from: null, to: 'қате терілген' }]);
  });

  const { edition, versions } = nextEdition(first, '2025-01-01');
  const two = addEdition(first, edition, versions);

  test('VER-1 of a start moves the end of the predecessor with it', () => {
    const { holding } = correctFact(two, edition.id, { field: 'validFrom', value: day('2024-11-01') }, 'хаттама', []);
    expect(periodsOf(holding.textVersions).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([['2024-01-01', '2024-11-01'], ['2024-11-01', null]]);
  });

  test.each([
    ['on the start of the predecessor', () => edition.id, '2024-01-01', 'start_before_predecessor'],
    ['on its own end', () => editionId, '2025-01-01', 'date_invalid'],
    ['of an edition that is not there', () => 'nobody', '2025-01-01', 'not_found'],
  ])('VER-2 of a start %s is refused', (_where, id, start, code) => {
    expect(() => correctFact(two, id(), { field: 'validFrom', value: day(start) }, 'себеп', [])).toThrow(code);
  });

  test('VER-2 of a start before the last approving act is refused, on its day it is not', () => {
    const acts = [makeAct('2024-10-20'), makeAct('2024-11-05'), makeAct(null)];
    const moved = (start: string) => correctFact(two, edition.id, { field: 'validFrom', value: day(start) }, 'себеп', acts);
    expect(() => moved('2024-11-04')).toThrow('start_before_approval');
    expect(periodsOf(moved('2024-11-05').holding.textVersions).at(-1)).toMatchObject({ validFrom: '2024-11-05', startAssumed: false });
  });
});

describe('a file', () => {
  const file = (format: 'docx' | 'pdf'): StoredFile =>
    ({ id: format, sha256: 'a'.repeat(64), format, name: `ереже.${format}`, size: 1, hasText: true, addedAt: new Date(0), addedBy: 'test' });

  test('VER-1 of another language gets a text with the same validity', () => {
    const holding = addFile(addFile(first, { editionId }, 'kk', file('docx')), { editionId }, 'ru', file('pdf'));
    expect(holding.textVersions.map(({ language, validFrom, files }) => [language, validFrom, files.length])).toEqual([['kk', '2024-01-01', 1], ['ru', '2024-01-01', 1]]);
  });

  test('VER-3 fills a gap once: the same language and format again is refused, another format is not', () => {
    const filled = addFile(first, { editionId }, 'kk', file('docx'));
    expect(() => addFile(filled, { editionId }, 'kk', file('docx'))).toThrow('fact_already_known');
    expect(addFile(filled, { editionId }, 'kk', file('pdf')).textVersions[0]?.files).toHaveLength(2);
    expect(() => addFile(first, { editionId: 'nobody' }, 'kk', file('docx'))).toThrow('not_found');
  });
});
