import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cancelDocument } from '../../api/modules/documents/domain/cancel-edition.js';
import type { Holding } from '../../api/modules/documents/domain/document.js';
import { addEdition, inForceOn, periodsOf, shownState } from '../../api/modules/documents/domain/timeline.js';
import { holdsOn } from '../../api/kernel/validity.js';
import { anyDay, day, makeAct, makeHolding, nextEdition, risingDays } from './make-holding.js';

const withEditions = ([first = '2024-01-01', ...others]: readonly string[]): Holding => others.reduce((holding, start) => {
  const { edition, versions } = nextEdition(holding, start);
  return addEdition(holding, edition, versions);
}, makeHolding(first));

describe('what is in force', () => {
  test('VER-1 on any day at most one edition is in force, and from the first start on exactly one', () => {
    fc.assert(fc.property(risingDays, anyDay, (starts, on) => {
      const holding = withEditions(starts);
      const inForce = periodsOf(holding.textVersions).filter((period) => holdsOn(period, on));
      expect(inForce).toHaveLength(on < (starts[0] ?? '') ? 0 : 1);
      expect(inForceOn(holding, on)?.validFrom).toBe(starts.filter((start) => start <= on).at(-1));
    }));
  });

  test('VER-2 a successor that starts on or before the day of its predecessor is refused', () => {
    fc.assert(fc.property(risingDays, anyDay, (starts, start) => {
      const holding = withEditions(starts);
      const { edition, versions } = nextEdition(holding, start);
      const add = () => addEdition(holding, edition, versions);
      if (start <= (starts.at(-1) ?? '')) expect(add).toThrow('start_before_predecessor');
      else expect(periodsOf(add().textVersions).at(-2)?.validTo).toBe(start);
    }));
  });

  test('VER-1 a successor overtakes a cancellation that was announced for later', () => {
    const cancelled = cancelDocument(makeHolding('2024-01-01'), makeAct('2024-02-01'), day('2024-12-01'));
    const { edition, versions } = nextEdition(cancelled, '2024-06-01');
    const holding = addEdition(cancelled, edition, versions);
    expect(periodsOf(holding.textVersions).filter((period) => holdsOn(period, day('2024-07-01')))).toHaveLength(1);
  });

  test('VER-1, VER-4 a new edition replaces the text: the old one is shown as superseded, one to come as upcoming', () => {
    const holding = withEditions(['2024-01-01', '2025-01-01']);
    const shown = (on: string) => holding.editions.map((edition) => shownState(holding, edition, day(on)));
    expect(shown('2023-06-01')).toEqual(['upcoming', 'upcoming']);
    expect(shown('2024-06-01')).toEqual(['effective', 'upcoming']);
    expect(shown('2025-01-01')).toEqual(['superseded', 'effective']);
  });
});

describe('cancellation', () => {
  test('WF-10 ends what is in force on the day, and not before', () => {
    const holding = cancelDocument(makeHolding('2024-01-01'), makeAct('2024-02-01'), day('2024-03-01'));
    expect(inForceOn(holding, day('2024-02-29'))).toBeDefined();
    expect(inForceOn(holding, day('2024-03-01'))).toBeUndefined();
    expect(holding.editions[0]).toMatchObject({ state: 'cancelled', cancelledFrom: '2024-03-01', actIds: ['act-2024-02-01'] });
  });

  test.each([
    ['before its act', '2024-02-01', '2024-01-31', 'start_before_approval'],
    ['on the day on which it starts', null, '2024-01-01', 'start_before_predecessor'],
  ])('VER-2 %s is refused', (_when, act, from, code) => {
    expect(() => cancelDocument(makeHolding('2024-01-01'), makeAct(act), day(from))).toThrow(code);
  });

  test('WF-10 twice is refused', () => {
    const cancelled = cancelDocument(makeHolding('2024-01-01'), makeAct(null), day('2024-03-01'));
    expect(() => cancelDocument(cancelled, makeAct(null), day('2024-04-01'))).toThrow('invalid_transition');
  });
});
