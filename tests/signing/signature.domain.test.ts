import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Signature, SignatureFacts } from '../../api/modules/signing/domain/signature.js';
import { isIntact, seal } from '../../api/modules/signing/domain/signature.js';

const facts: SignatureFacts = {
  id: '1', personId: 'p', name: 'Сәрсенов Дәулет', post: { kk: 'Басшы', ru: null }, unit: { kk: 'Заң бөлімі', ru: null },
  onBehalfOf: { personId: 'q', name: 'Әбенова Гүлнәр', post: { kk: 'Декан', ru: null }, orderNumber: '12-Ө' },
  meaning: 'agreed', subject: { kind: 'approval', id: 's', label: 'ҚЕ 01' }, stageId: 'st', taskId: 't',
  textVersions: [{ id: 'v', language: 'kk', files: [{ sha256: 'a'.repeat(64), format: 'pdf', name: 'm.pdf' }] }],
  consentText: 'Мен «Келісілді» деп қол қоямын.', at: new Date('2026-03-16T05:00:00Z'), ip: '10.0.0.7',
};

/** The paths of all leaves. */
const leaves = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  (value === null || typeof value !== 'object' || value instanceof Date ? [path] : Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key])));

const changed = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) };
  return Object.assign(copy, { [key]: changed((value as Record<string, unknown>)[key], rest, to) });
};

describe('a signature record', () => {
  test('WF-4: is intact as it was made, in whatever order a store gives its fields back', () => {
    const made = seal(facts);
    expect(isIntact(made)).toBe(true);
    expect(isIntact(Object.fromEntries(Object.entries(made).reverse()) as unknown as Signature)).toBe(true);
    expect(made.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('WF-4: is broken as soon as anything of it is another: person, post, meaning, object, text, file, time, address', () => fc.assert(fc.property(
    fc.constantFrom(...leaves(facts)), fc.string(), (path, text) => {
      const to = path[0] === 'at' ? new Date('2026-03-16T05:00:01Z') : `${text}!`;
      expect(isIntact(changed(seal(facts), path, to) as Signature)).toBe(false);
    })));

  test('WF-4: a digest of one record does not fit another', () => {
    expect(isIntact({ ...seal({ ...facts, id: '2' }), digest: seal(facts).digest })).toBe(false);
    expect(isIntact({ ...seal(facts), onBehalfOf: null })).toBe(false);
  });
});
