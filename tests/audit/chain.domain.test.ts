import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AuditFacts, ChainHead, SealedRow } from '../../api/modules/audit/domain/chain.js';
import { emptyHead, hashAfter, seal } from '../../api/modules/audit/domain/chain.js';
import { verifyChain } from '../../api/modules/audit/use-cases/verify-chain.js';

const factsOf = (number: number): AuditFacts => ({
  id: `row-${number}`, at: new Date(number * 1000).toISOString(), action: 'documents.edit-card', ip: null,
  actor: { kind: 'account', id: 'a', name: 'Айгүл' }, object: { kind: 'document', id: 'd', label: 'ҚЕ 01' },
  changes: [{ field: 'process', from: null, to: String(number) }],
});

const { sealed: rows, head } = seal(emptyHead, Array.from({ length: 12 }, (_, number) => factsOf(number)));

/** As the database gives them back: in the order of their numbers. */
const verify = (stored: readonly SealedRow[], stand: ChainHead = head, checkpoints: readonly ChainHead[] = []) => verifyChain({
  count: async () => stored.length,
  head: async () => stand,
  sealedRows: async function* () { yield* [...stored].sort((a, b) => a.seq - b.seq); },
}, checkpoints);

const place = fc.integer({ min: 0, max: rows.length - 1 });
const headAfter = (stored: readonly SealedRow[]): ChainHead => stored.at(-1) ?? emptyHead;

describe('the hash chain', () => {
  test('AUD-2 that nobody touched is whole, however it was cut into batches', async () => {
    const first = seal(emptyHead, rows.slice(0, 5));
    expect(seal(first.head, rows.slice(5)).head).toEqual(head);
    expect(await verify(rows, head, [headAfter(rows.slice(0, 4)), head])).toEqual({ ok: true, rows: 12, sealed: 12, problems: [] });
  });

  test('AUD-2 does not depend on the order in which a store gives the fields back', () => {
    const { changes, ...rest } = factsOf(1);
    expect(hashAfter(emptyHead, { changes, ...rest })).toBe(hashAfter(emptyHead, factsOf(1)));
  });

  test('AUD-3 finds an edited row, and names it', () => fc.assert(fc.asyncProperty(
    place, fc.constantFrom('actor', 'action', 'at', 'changes', 'ip', 'object'), async (index, field) => {
      const stored = rows.map((row, at) => (at === index ? { ...row, [field]: 'бұрмаланған' } : row));
      const { ok, problems } = await verify(stored as SealedRow[]);
      expect([ok, problems[0]]).toMatchObject([false, { code: 'row_edited', id: `row-${index}` }]);
    })));

  test('AUD-3 finds deleted rows, at the end too', () => fc.assert(fc.asyncProperty(place, async (index) => {
    const { ok, problems } = await verify(rows.filter((_, at) => at !== index));
    expect([ok, problems[0]?.code]).toEqual([false, index === rows.length - 1 ? 'truncated' : 'rows_missing']);
  })));

  test('AUD-3 finds an inserted row', () => fc.assert(fc.asyncProperty(place, async (index) => {
    const after = rows[index] ?? rows[0];
    const stored = after ? [...rows, { ...factsOf(99), seq: after.seq, hash: after.hash }] : rows;
    expect((await verify(stored)).ok).toBe(false);
  })));

  test('AUD-3 finds rows that changed places', () => fc.assert(fc.asyncProperty(place, place, async (a, b) => {
    fc.pre(a !== b);
    const numbers = rows.map(({ seq, hash }) => ({ seq, hash }));
    const stored = rows.map((row, at) => ({ ...row, ...numbers[at === a ? b : at === b ? a : at] }));
    expect((await verify(stored)).ok).toBe(false);
  })));

  test('AUD-3 finds a shortened journal whose head was shortened too, by a checkpoint', async () => {
    const short = rows.slice(0, 6);
    expect((await verify(short, headAfter(short))).ok).toBe(true);
    expect((await verify(short, headAfter(short), [head])).problems).toEqual([{ code: 'truncated', seq: 12, source: 'checkpoint' }]);
  });

  test('AUD-3 finds a journal that was written anew, by a checkpoint', async () => {
    const forged = seal(emptyHead, rows.map((row, at) => (at === 3 ? { ...row, action: 'nothing' } : row)));
    expect((await verify(forged.sealed, forged.head)).ok).toBe(true);
    expect((await verify(forged.sealed, forged.head, [headAfter(rows.slice(0, 8))])).problems).toMatchObject([{ code: 'row_edited', seq: 8 }]);
  });
});
