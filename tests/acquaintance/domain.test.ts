import { expect, test } from '@jest/globals';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { Campaign, ScopeRule } from '../../api/modules/acquaintance/domain/campaign.js';
import { currentTexts } from '../../api/modules/acquaintance/domain/campaign.js';
import { satisfies, textOf } from '../../api/modules/acquaintance/domain/confirm.js';
import { countedFrom, joinedFrom } from '../../api/modules/acquaintance/domain/deadline.js';
import { follow } from '../../api/modules/acquaintance/domain/follow.js';
import type { Entry } from '../../api/modules/acquaintance/domain/entry.js';
import { maskedAddress } from '../../api/modules/acquaintance/domain/one-time-code.js';
import type { Place, ScopeKeys, Standing } from '../../api/modules/acquaintance/domain/scope.js';
import { coverageOf } from '../../api/modules/acquaintance/domain/scope.js';
import { entryActions, entryStates, mayBecome, stateAfter, transitions } from '../../api/modules/acquaintance/domain/states.js';
import type { Tally } from '../../api/modules/acquaintance/domain/tally.js';
import { countsOf, incrementsOf } from '../../api/modules/acquaintance/domain/tally.js';
import { needsAcquaintance } from '../../api/modules/acquaintance/domain/type-policy.js';

const day = (text: string) => text as LegalDate;
const names = { kk: 'Кафедра', ru: null, en: null };
const place = (unitId: string, line: string[], over: Partial<Place> = {}): Place =>
  ({ unitId, unitName: names, unitKind: 'unit', line: [unitId, ...line], post: { kk: 'Оқытушы', ru: 'Преподаватель' }, from: day('2020-01-01'), ...over });
const standing = (places: Place[], over: Partial<Standing> = {}): Standing =>
  ({ personId: 'p1', name: 'А', active: true, firstOn: day('2020-01-01'), postsEver: places.length, places, ...over });
const keys: ScopeKeys = { fold: (text) => text.toLowerCase(), holdersOfRole: (role) => new Set(role === 'library-center' ? ['p1'] : []) };
const covers = (rule: ScopeRule, who: Standing) => coverageOf([rule], who, keys) !== null;

test('ACQ-1: a scope reaches people by unit with or without sub-units, position, role, person and group', () => {
  const teacher = standing([place('phy', ['fac', 'uni'])]);
  expect(covers({ kind: 'everybody' }, teacher)).toBe(true);
  expect(covers({ kind: 'unit', id: 'phy', withSubunits: false }, teacher)).toBe(true);
  expect(covers({ kind: 'unit', id: 'fac', withSubunits: false }, teacher)).toBe(false);
  expect(covers({ kind: 'unit', id: 'fac', withSubunits: true }, teacher)).toBe(true);
  expect(covers({ kind: 'position', id: 'ОҚЫТУШЫ' }, teacher)).toBe(true);
  expect(covers({ kind: 'position', id: 'преподаватель' }, teacher)).toBe(true);
  expect(covers({ kind: 'position', id: 'Декан' }, teacher)).toBe(false);
  expect(covers({ kind: 'role', id: 'library-center' }, teacher)).toBe(true);
  expect(covers({ kind: 'role', id: 'auditor' }, teacher)).toBe(false);
  expect(covers({ kind: 'person', id: 'p1' }, teacher)).toBe(true);
  expect(covers({ kind: 'person', id: 'p2' }, teacher)).toBe(false);
});

test('ACQ-1, ORG-4: students of a group are no staff of the faculty above it, and staff are no group', () => {
  const student = standing([place('g1', ['fac'], { unitKind: 'group', post: null })]);
  expect(covers({ kind: 'group', id: 'g1' }, student)).toBe(true);
  expect(covers({ kind: 'unit', id: 'fac', withSubunits: true }, student)).toBe(false);
  expect(covers({ kind: 'everybody' }, student)).toBe(false);
  expect(covers({ kind: 'group', id: 'phy' }, standing([place('phy', [])]))).toBe(false);
});

test('ACQ-1: an office reaches the unit, nobody who has left is covered, of two posts the one that began first and is covered counts', () => {
  expect(covers({ kind: 'unit', id: 'fac', withSubunits: false }, standing([place('fac', [], { post: null })]))).toBe(true);
  expect(covers({ kind: 'everybody' }, standing([place('fac', [], { post: null })]))).toBe(false);
  expect(covers({ kind: 'person', id: 'p1' }, standing([], { active: false }))).toBe(false);
  const two = standing([place('his', ['fac']), place('phy', ['fac']), place('off', [])]);
  expect(coverageOf([{ kind: 'unit', id: 'phy', withSubunits: false }, { kind: 'unit', id: 'off', withSubunits: true }], two, keys)?.place?.unitId).toBe('phy');
  expect(coverageOf([{ kind: 'person', id: 'p1' }], two, keys)?.place?.unitId).toBe('his');
});

test('ACQ-3: what may become of an entry, as a table', () => {
  const table = Object.fromEntries(entryActions.map((action) => [action, Object.entries(transitions[action]).map(([from, to]) => `${from}>${to}`)]));
  expect(table).toEqual({
    confirm: ['open>confirmed', 'refused>confirmed', 'excused>confirmed'],
    'record-paper': ['open>paper', 'refused>paper', 'excused>paper'],
    'record-minutes': ['open>minutes', 'refused>minutes', 'excused>minutes'],
    refuse: ['open>refused'], 'record-refusal': ['open>refused'], excuse: ['open>excused'], close: ['open>closed'], supersede: ['open>superseded'], reopen: ['closed>open', 'excused>open'],
  });
});

test('ACQ-3, ACQ-7: every other act on a settled entry is refused by its own code', () => {
  const codes = { confirmed: 'already_confirmed', paper: 'already_confirmed', minutes: 'already_confirmed', closed: 'entry_closed', superseded: 'edition_superseded' } as const;
  for (const [state, code] of Object.entries(codes)) expect(() => stateAfter(state as keyof typeof codes, 'confirm')).toThrow(code);
  expect(() => stateAfter('refused', 'refuse')).toThrow('already_refused');
  for (const state of entryStates) for (const action of entryActions) {
    if (!mayBecome(state, action)) expect(() => stateAfter(state, action)).toThrow();
  }
});

test('ACQ-2: a deadline counts from the approval, from the start when that is later; a newcomer\'s from the first day, never from before the campaign', () => {
  expect(countedFrom(day('2026-03-10'), day('2026-03-16'))).toBe('2026-03-16');
  expect(countedFrom(day('2026-03-20'), day('2026-03-16'))).toBe('2026-03-20');
  expect(countedFrom(null, day('2026-03-16'))).toBe('2026-03-16');
  expect(joinedFrom(day('2026-04-01'), day('2026-03-16'), day('2026-04-03'))).toBe('2026-04-01');
  expect(joinedFrom(day('2020-01-01'), day('2026-03-16'), day('2026-04-03'))).toBe('2026-03-16');
  expect(joinedFrom(null, day('2026-03-16'), day('2026-04-03'))).toBe('2026-04-03');
});

test('ACQ-1: following a person says what happens and why', () => {
  const days = { startsOn: day('2026-03-16'), today: day('2026-03-20') };
  const here = { place: place('phy', ['fac']) };
  const open = { state: 'open', unitId: 'phy' } as Entry;
  const old = standing([here.place]);
  const fresh = standing([here.place], { firstOn: day('2026-03-20') });
  expect(follow(null, here, old, days, null)).toMatchObject({ kind: 'add', because: 'transferred' });
  expect(follow(null, here, fresh, days, null)).toMatchObject({ kind: 'add', because: 'hired' });
  expect(follow(null, here, old, days, 'start')).toMatchObject({ kind: 'add', because: 'start' });
  expect(follow(null, here, old, days, 'scope-changed')).toMatchObject({ kind: 'add', because: 'scope-changed' });
  expect(follow(open, here, old, days, null)).toEqual({ kind: 'nothing' });
  expect(follow({ ...open, unitId: 'his' }, here, old, days, null)).toMatchObject({ kind: 'move' });
  expect(follow({ ...open, state: 'confirmed', unitId: 'his' }, here, old, days, null)).toMatchObject({ kind: 'move' });
  expect(follow({ ...open, state: 'closed' }, here, old, days, null)).toMatchObject({ kind: 'reopen' });
  expect(follow(open, null, old, days, null)).toEqual({ kind: 'close', because: 'moved-out' });
  expect(follow(open, null, standing([], { active: false }), days, null)).toEqual({ kind: 'close', because: 'left' });
  expect(follow(open, null, old, days, 'scope-changed')).toEqual({ kind: 'close', because: 'scope-changed' });
  expect(follow({ ...open, state: 'confirmed' }, null, old, days, null)).toEqual({ kind: 'nothing' });
  expect(follow(null, null, old, days, null)).toEqual({ kind: 'nothing' });
});

test('ACQ-3: who was away is asked again from the day after the absence, not before, and not outside the scope', () => {
  const days = { startsOn: day('2026-03-16'), today: day('2026-03-20') };
  const here = { place: place('phy', ['fac']) };
  const away = (to: string) => ({ state: 'excused', unitId: 'phy', evidence: { absence: { from: day('2026-03-01'), to: day(to) } } }) as Entry;
  const old = standing([here.place]);
  expect(follow(away('2026-03-20'), here, old, days, null)).toEqual({ kind: 'nothing' });
  expect(follow(away('2026-03-19'), here, old, days, null)).toEqual({ kind: 'return', place: here.place, back: '2026-03-20' });
  expect(follow(away('2026-03-10'), here, old, days, 'scope-changed')).toMatchObject({ kind: 'return', back: '2026-03-11' });
  expect(follow(away('2026-03-10'), null, old, days, null)).toEqual({ kind: 'nothing' });
});

test('ACQ-3: a click is enough only where a click is asked for; password and code never stand for one another', () => {
  expect([satisfies('click', 'click'), satisfies('click', 'password'), satisfies('click', 'code')]).toEqual([true, true, true]);
  expect([satisfies('password', 'click'), satisfies('password', 'code'), satisfies('password', 'password')]).toEqual([false, false, true]);
  expect([satisfies('code', 'click'), satisfies('code', 'password'), satisfies('code', 'code')]).toEqual([false, false, true]);
});

test('ACQ-4: the text read is that of the latest change taken in; an older one is told from one that was never asked for', () => {
  const text = (textVersionId: string, changeNumber: number) => ({ textVersionId, language: 'kk' as const, changeNumber, sha256s: [] });
  const campaign = { state: 'open', texts: [text('t0', 0), text('t1', 1)] } as unknown as Campaign;
  expect(currentTexts(campaign).map(({ textVersionId }) => textVersionId)).toEqual(['t1']);
  expect(() => textOf(campaign, 't0')).toThrow('edition_superseded');
  expect(() => textOf(campaign, 'tx')).toThrow('text_not_addressed');
  expect(() => textOf({ ...campaign, state: 'superseded' }, 't1')).toThrow('edition_superseded');
});

test('ACQ-4, CHG-4: weight decides unless somebody has decided', () => {
  expect([needsAcquaintance(true, null), needsAcquaintance(false, null), needsAcquaintance(true, { needed: false }), needsAcquaintance(false, { needed: true })]).toEqual([true, false, false, true]);
});

test('ACQ-6: counting the same twice changes nothing; a confirmation moves one from open to confirmed', () => {
  const open: Tally = { unitId: 'phy', state: 'open', kind: null, dueOn: day('2026-04-02'), addedOn: day('2026-03-16'), doneOn: null };
  const done: Tally = { ...open, state: 'confirmed', kind: 'click', doneOn: day('2026-03-18') };
  const nothing = incrementsOf([{ before: done, after: done }]);
  expect([nothing.units.size, nothing.days.size]).toEqual([0, 0]);
  const { units, days } = incrementsOf([{ before: open, after: done }]);
  expect(Object.fromEntries(units.get('phy') ?? [])).toEqual({ 'states.open': -1, 'due.2026-04-02': -1, 'states.confirmed': 1, 'kinds.click': 1 });
  expect([...days]).toEqual([['2026-03-18', new Map([['done', 1]])]]);
  const counts = countsOf([{ campaignId: 'c', unitId: 'phy', states: { open: 3, confirmed: 2, closed: 1, refused: 1 }, kinds: { click: 2 }, due: { '2026-04-02': 2, '2026-04-10': 1 } }], day('2026-04-03'));
  expect(counts).toMatchObject({ total: 6, done: 2, open: 3, late: 2, closed: 1, byClick: 2, byPassword: 0 });
});

test('ACQ-3: an address is shown masked', () => {
  expect(maskedAddress('akhmetov@uni.kz')).toBe('a…v@uni.kz');
  expect(maskedAddress('a@uni.kz')).toBe('a…@uni.kz');
});
