import { beforeEach, describe, expect, test } from '@jest/globals';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { KeptLine } from '../../api/modules/documents/domain/register-entry.js';
import { createShowLines } from '../../api/modules/documents/use-cases/show-lines.js';

/** A store whose answers can be held back, and a clock that is moved by hand. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A saving is seen so long after its instant, at the most; the outbox reaches back by as much. */
const DELAY = 2 * MINUTE;

const line = (documentId: string, more: Partial<KeptLine> = {}): KeptLine => ({
  documentId, from: '2024-01-01', to: '9999-12-31', status: 'in_force', editionId: `${documentId}-1`, changeNumber: 0, typeId: 'rules',
  title: { kk: 'Ереже', ru: null, en: null }, code: null, registrationNumber: '1', validFrom: '2024-01-01' as LegalDate, validTo: null, rights: ['public', 'internal'], ...more,
});

const ALL = ['public'];
const TODAY = '2026-03-01';

describe('The lines of hits are kept in memory', () => {
  let stored: KeptLine[];
  let savings: { id: string; at: number }[];
  let most: number;
  let clock: number;
  let reads: string[][];
  let beforeAnswer: () => Promise<void>;
  let showLines: ReturnType<typeof createShowLines>;

  const ids = async (documentIds: readonly string[], rights: readonly string[] = ALL, on: string | null = TODAY) =>
    (await showLines()(documentIds, rights, on)).map(({ documentId }) => documentId);
  const save = (id: string, lines: readonly KeptLine[]) => {
    stored = [...stored.filter(({ documentId }) => documentId !== id), ...lines];
    savings.push({ id, at: clock });
  };

  beforeEach(() => {
    stored = [line('a'), line('b')];
    [savings, reads, most, clock, beforeAnswer] = [[], [], 10, 1_000 * MINUTE, async () => undefined];
    showLines = createShowLines({
      now: () => clock,
      savedSince: async (instant) => {
        const found = savings.filter(({ at }) => at >= instant - DELAY).map(({ id }) => id);
        return found.length > most ? null : found;
      },
      linesOf: async (wanted) => {
        reads.push([...wanted]);
        const found = stored.filter(({ documentId }) => wanted.includes(documentId));
        await beforeAnswer();
        return found;
      },
    });
  });

  test('LIB-3 what was read once is not read again, in the order asked and each document once', async () => {
    expect(await ids(['b', 'a', 'b'])).toEqual(['b', 'a']);
    clock += SECOND;
    expect(await ids(['a', 'b'])).toEqual(['a', 'b']);
    expect(reads).toEqual([['b', 'a']]);
  });

  test('LIB-4 rights and days are judged for each reader, kept or not', async () => {
    stored = [line('a', { rights: ['unit:u1'] }), line('b', { to: '2025-01-01' }), line('b', { from: '2025-01-01', status: 'cancelled' })];
    for (const _ of ['read', 'kept']) {
      expect(await ids(['a', 'b'])).toEqual(['b']);
      expect(await ids(['a'], ['unit:u1', 'internal'])).toEqual(['a']);
      expect((await showLines()(['b'], ALL, '2024-12-31')).map(({ status }) => status)).toEqual(['in_force']);
      expect((await showLines()(['b'], ALL, '2025-01-01')).map(({ status }) => status)).toEqual(['cancelled']);
      expect((await showLines()(['b'], ALL, null)).map(({ status }) => status)).toEqual(['in_force', 'cancelled']);
      expect(await ids(['b'], [])).toEqual([]);
    }
  });

  test('LIB-4 a document that was saved is read again at once, and kept again when no late transaction can touch it', async () => {
    await ids(['a', 'b']);
    clock += 5 * MINUTE;
    save('a', [line('a', { rights: ['unit:u1'] })]);
    expect(await ids(['a', 'b'])).toEqual(['b']);
    clock += MINUTE;
    expect(await ids(['a'], ['unit:u1'])).toEqual(['a']);
    expect(reads).toEqual([['a', 'b'], ['a'], ['a']]);
    clock += 2 * MINUTE;
    await ids(['a']);
    clock += SECOND;
    await ids(['a']);
    expect(reads).toHaveLength(4);
  });

  test('LIB-4 a saving that shows long after it began (a slow transaction, another clock) is not missed', async () => {
    await ids(['a']);
    clock += 90 * SECOND;
    await ids(['a']);
    save('a', []);
    savings = [{ id: 'a', at: clock - 90 * SECOND }];
    expect(await ids(['a'])).toEqual([]);
  });

  test('LIB-4 whoever read before a saving and answers after it leaves nothing old behind', async () => {
    let answer = (): void => undefined;
    beforeAnswer = () => new Promise((resolve) => {
      answer = resolve;
    });
    const slow = ids(['a']);
    await new Promise(setImmediate);
    save('a', []);
    beforeAnswer = async () => undefined;
    const next = showLines();
    await new Promise(setImmediate);
    answer();
    expect(await slow).toEqual(['a']);
    expect(await next(['a'], ALL, TODAY)).toEqual([]);
    clock += SECOND;
    expect(await ids(['a'])).toEqual([]);
    clock += 3 * MINUTE;
    expect(await ids(['a'])).toEqual([]);
  });

  test('LIB-4 a reading that took very long is shown and not kept', async () => {
    beforeAnswer = async () => void (clock += MINUTE);
    await ids(['a']);
    expect(await ids(['a'])).toEqual(['a']);
    expect(reads).toEqual([['a'], ['a']]);
  });

  test('LIB-4 more savings than can be told apart: everything is read', async () => {
    await ids(['a', 'b']);
    most = 1;
    save('x', []);
    save('y', []);
    expect(await ids(['a', 'b'])).toEqual(['a', 'b']);
    expect(reads).toHaveLength(2);
  });

  test('LIB-4 after a long pause nothing is kept', async () => {
    await ids(['a']);
    save('a', []);
    clock += 60 * MINUTE;
    savings = [];
    expect(await ids(['a'])).toEqual([]);
  });

  test('what was not found is not asked for again, until it is there', async () => {
    expect(await ids(['c'])).toEqual([]);
    clock += SECOND;
    expect(await ids(['c'])).toEqual([]);
    expect(reads).toHaveLength(1);
    save('c', [line('c')]);
    expect(await ids(['c'])).toEqual(['c']);
  });

  test('a store that does not answer fails the reading, and nobody else', async () => {
    showLines = createShowLines({ now: () => clock, savedSince: () => Promise.reject(new Error('away')), linesOf: async () => [] });
    const never = showLines();
    expect(never).toBeDefined();
    await expect(showLines()(['a'], ALL, TODAY)).rejects.toThrow('away');
  });
});
