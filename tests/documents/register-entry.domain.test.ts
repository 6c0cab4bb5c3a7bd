import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cancelDocument } from '../../api/modules/documents/domain/cancel-edition.js';
import type { Confidentiality, DocumentType, Holding } from '../../api/modules/documents/domain/document.js';
import { editCard } from '../../api/modules/documents/domain/edit-card.js';
import { printedAct, printedRegister } from '../../api/modules/documents/domain/printed-register.js';
import { END, registerEntries } from '../../api/modules/documents/domain/register-entry.js';
import { addEdition, inForceOn } from '../../api/modules/documents/domain/timeline.js';
import { anyDay, day, makeAct, makeHolding, nextEdition, today } from './make-holding.js';

const type: DocumentType = { id: 'type', revision: 1, name: { kk: 'ЕРЕЖЕ', ru: null, en: null }, level: 'operational', codePattern: null, reviewMonths: null, retention: null, order: 1 };
const linesOf = (holding: Holding) => registerEntries(holding, { type, acts: new Map(), sortKey: (text) => text, marks: () => ({ keyShared: false, actsContradict: false }) });

type Step = readonly ['edition' | 'cancel' | 'facts', string];
const steps = fc.array(fc.tuple(fc.constantFrom('edition', 'cancel', 'facts'), anyDay), { maxLength: 8 });

/** What is refused is not done. */
const apply = (holding: Holding, [what, on]: Step): Holding => {
  try {
    if (what === 'cancel') return cancelDocument(holding, makeAct(null), day(on));
    if (what === 'facts') return editCard(holding, { process: `${on}-${holding.document.facts.length}` }, day(on), today).holding;
    const { edition, versions } = nextEdition(holding, on);
    return addEdition(holding, edition, versions);
  } catch {
    return holding;
  }
};

describe('the lines of a document', () => {
  test('REG-9 cover all days from the start on without overlapping, whatever was done to it', () => {
    fc.assert(fc.property(anyDay, steps, (start, done) => {
      const lines = linesOf(done.reduce<Holding>(apply, makeHolding(start))).sort((a, b) => (a.from < b.from ? -1 : 1));
      expect(lines[0]?.from).toBe(start);
      expect(lines.at(-1)?.to).toBe(END);
      lines.slice(1).forEach((line, index) => expect(line.from).toBe(lines[index]?.to));
    }));
  });

  test('REG-9 the register of a day before the approval does not know the document; approved and not yet begun, it is upcoming', () => {
    const holding = makeHolding('2024-03-01');
    const [edition] = holding.editions;
    const approved = { ...holding, editions: edition ? [{ ...edition, actIds: ['act'] }] : [] };
    const context = { type, acts: new Map([['act', makeAct('2024-02-10', 'act')]]), sortKey: (text: string) => text, marks: () => ({ keyShared: false, actsContradict: false }) };
    expect(registerEntries(approved, context).map(({ from, to, status }) => [from, to, status]))
      .toEqual([['2024-02-10', '2024-03-01', 'upcoming'], ['2024-03-01', END, 'in_force']]);
  });

  test('REG-9, VER-1 say "in force" on exactly the days on which an edition is', () => {
    fc.assert(fc.property(anyDay, steps, anyDay, (start, done, on) => {
      const holding = done.reduce<Holding>(apply, makeHolding(start));
      const [line] = linesOf(holding).filter(({ from, to }) => from <= on && on < to);
      const inForce = inForceOn(holding, on);
      expect(line?.status === 'in_force').toBe(inForce !== undefined);
      if (inForce) expect(line?.editionId).toBe(inForce.editionId);
    }));
  });

  test.each<[Confidentiality, readonly string[]]>([
    ['public', ['public']],
    ['internal', ['internal']],
    ['restricted', ['role:quality-office', 'head:unit', 'person:aigul']],
  ])('SEC-4 %s ones carry who may see them', (confidentiality, rights) => {
    const [line] = linesOf(makeHolding('2024-01-01', { confidentiality, responsibleId: 'aigul' }));
    expect(line?.rights).toEqual(rights);
  });

  test('SEC-4 narrowing the rights narrows the past as well', () => {
    const { holding } = editCard(makeHolding('2024-01-01'), { confidentiality: 'restricted' }, day('2025-01-01'), today);
    expect(linesOf(holding).every(({ rights }) => !rights.includes('internal'))).toBe(true);
    expect(linesOf(holding).map(({ confidentiality }) => confidentiality)).toContain('internal');
  });
});

describe('the printed form', () => {
  test('REG-8 writes an act as the annex does', () => {
    const act = { ...makeAct('2023-12-27'), kind: 'protocol' as const, body: 'ҒК', number: '7' };
    expect(printedAct(act, 'kk')).toBe('ҒК. Хаттама № 7 27.12.2023');
    expect(printedAct({ ...act, body: null, date: null }, 'ru')).toBe('Протокол № 7');
  });

  test('REG-8 groups lines by type in the order in which they come, in the language that there is', () => {
    const [line] = linesOf(makeHolding('2024-01-01')).filter(({ status }) => status === 'in_force');
    const lines = line ? [line, { ...line, typeId: 'other' }, line] : [];
    const groups = printedRegister(lines, (id) => id.toUpperCase(), 'ru');
    expect(groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([['TYPE', 2], ['OTHER', 1]]);
    expect(groups[0]?.rows[0]).toEqual({ title: 'Ереже', code: '', registrationNumber: '12', acts: '' });
  });
});
