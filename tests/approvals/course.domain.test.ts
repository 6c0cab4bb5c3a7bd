import { describe, expect, test } from '@jest/globals';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { Assignee, Course, Decision } from '../../api/modules/approvals/domain/approval.js';
import { closeDiscussion, mayReplaceText, replaceParticipant, replaceText } from '../../api/modules/approvals/domain/change-course.js';
import { decideTask } from '../../api/modules/approvals/domain/decide-task.js';
import type { Now } from '../../api/modules/approvals/domain/progress.js';
import { advance, currentStage, endRound, phaseOf, tasksOf } from '../../api/modules/approvals/domain/progress.js';
import type { StageTemplate } from '../../api/modules/approvals/domain/route.js';
import type { Outcome, StageKind } from '../../api/modules/approvals/domain/stage-kinds.js';
import { outcomeCodes, stageKindRules, stageKinds } from '../../api/modules/approvals/domain/stage-kinds.js';
import type { Found } from '../../api/modules/approvals/domain/start-approval.js';
import { startApproval } from '../../api/modules/approvals/domain/start-approval.js';
import { movesOf } from '../../api/modules/approvals/use-cases/take-step.js';

const day = '2026-11-16' as LegalDate;
const now: Now = {
  at: new Date('2026-11-16T05:00:00Z'), today: day, workingDaysSince: () => 1,
  deadline: () => ({ dueOn: '2026-11-20' as LegalDate, calendarRevision: 'five-day/2026@1', preliminary: false }),
};
const person = (id: string): Assignee => ({ kind: 'person', id, label: id });
const template = (key: string, kind: StageKind, rest: Partial<StageTemplate> = {}): StageTemplate =>
  ({ key, kind, name: null, participants: [], mode: 'all', workingDays: 3, compulsory: true, resetOnChange: true, ...rest });

type Place = readonly [StageTemplate, readonly string[]];
const start = (places: readonly Place[], { previous = null, textChanged = false }: { previous?: Course | null; textChanged?: boolean } = {}): Course => startApproval({
  subject: { kind: 'edition', id: 'draft' }, documentId: 'document', author: { id: 'author', name: 'Автор' }, authorIds: ['author', 'helper'], previous, textChanged,
  route: { id: 'route', revision: 1, subjectKind: 'edition', typeId: null, name: { kk: 'Б', ru: null, en: null }, retired: false, stages: places.map(([stage]) => stage) },
  found: new Map(places.map(([{ key, kind }, ids]): [string, Found] => [key, stageKindRules[kind].recordedBy === 'audience' ? { participants: [], audience: ids } : { participants: ids.map(person), audience: [] }])),
}, now);

const decision = (outcome: Outcome, by: string, rest: Partial<Decision> = {}): Decision => ({
  outcome, reason: null, by: { id: by, name: by }, post: null, onBehalfOf: null, at: now.at, digest: 'd', texts: [], signatureId: 's',
  protocol: { id: 'p', body: 'Кеңес', number: '1', date: day }, ...rest,
});
const openTask = (course: Course, id: string) => course.tasks.find(({ assignee, state, outdated }) => assignee.id === id && state === 'open' && !outdated)?.id ?? `nothing open for ${id}`;
const decide = (course: Course, id: string, outcome: Outcome, rest: Partial<Decision> = {}, remarks = 0, checker: Assignee | null = null): Course =>
  decideTask(course, openTask(course, id), { decision: decision(outcome, id, rest), remarks, checker }, now);

const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const simple: Place[] = [
  [template('head', 'coordination'), ['head']], [template('legal', 'legal-review'), ['lawyer']],
  [template('rector', 'approval'), ['rector']], [template('register', 'registration'), ['office']],
];
const states = ({ approval }: Course) => approval.stages.map(({ state }) => state).join(' ');

describe('the way of a subject (WF-1, WF-2)', () => {
  test('WF-1: no stage begins before the one before it has ended, and nobody decides out of turn', () => {
    let course = start(simple);
    expect(states(course)).toBe('open waiting waiting waiting');
    expect(codeOf(() => decide(course, 'lawyer', 'agree'))).toBe('not_found');
    for (const [who, outcome] of [['head', 'agree'], ['lawyer', 'agree'], ['rector', 'approve'], ['office', 'register']] as const) course = decide(course, who, outcome);
    expect(states(course)).toBe('done done done done');
    expect(course.approval.state).toBe('completed');
    expect(currentStage(course)).toBeUndefined();
  });

  test('WF-1: in parallel all must agree, of "any" the first is enough, in sequence one comes after the other', () => {
    const all = start([[template('units', 'coordination'), ['a', 'b']], ...simple.slice(1)]);
    expect(states(decide(all, 'a', 'agree'))).toBe('open waiting waiting waiting');
    expect(states(decide(decide(all, 'a', 'agree'), 'b', 'agree'))).toBe('done open waiting waiting');

    const any = decide(start([[template('units', 'coordination', { mode: 'any' }), ['a', 'b']], ...simple.slice(1)]), 'a', 'agree');
    expect(states(any)).toBe('done open waiting waiting');
    expect(any.tasks.map(({ assignee, state }) => `${assignee.id} ${state}`)).toEqual(['a done', 'b cancelled', 'lawyer open']);

    const sequence = start([[template('units', 'coordination', { mode: 'sequence' }), ['a', 'b']], ...simple.slice(1)]);
    expect(codeOf(() => decide(sequence, 'b', 'agree'))).toBe('not_found');
    expect(openTask(decide(sequence, 'a', 'agree'), 'b')).not.toMatch(/nothing/);
  });

  test('WF-2: every outcome is offered by the kinds that have it and refused by all others', () => {
    const found = stageKinds.filter((kind) => kind !== 'discussion').map((kind) => {
      const phase = stageKindRules[kind].phase;
      const course = start([[template('it', kind), ['x']], ...(phase === 'approval' ? [] : [[template('end', 'approval'), ['rector']] as Place])]);
      const offered = outcomeCodes.filter((outcome) => codeOf(() => decide(course, 'x', outcome, { reason: 'себебі' }, 1, person('checker'))) !== 'outcome_not_offered');
      return [kind, offered] as const;
    });
    for (const [kind, offered] of found) expect([kind, [...offered].sort()]).toEqual([kind, [...stageKindRules[kind].outcomes].sort()]);
  });

  test.each([
    ['return', 'head', {}, 0, 'reason_required'],
    ['reject', 'head', {}, 0, 'reason_required'],
    ['agree-with-remarks', 'head', {}, 0, 'remarks_required'],
  ] as const)('WF-2: "%s" without what belongs to it is refused', (outcome, who, rest, remarks, code) => {
    expect(codeOf(() => decide(start(simple), who, outcome, rest, remarks))).toBe(code);
  });

  test('WF-2: a return and a rejection end the round for everybody; nothing that was decided is lost', () => {
    for (const [outcome, state] of [['return', 'returned'], ['reject', 'rejected']] as const) {
      const course = decide(decide(start(simple), 'head', 'agree'), 'lawyer', outcome, { reason: 'себебі' });
      expect(course.approval).toMatchObject({ state, endReason: 'себебі' });
      expect(states(course)).toBe('done stopped stopped stopped');
      expect(course.tasks.filter(({ decision: made }) => made).length).toBe(2);
      expect(codeOf(() => decideTask(course, course.tasks[0]?.id ?? '', { decision: decision('agree', 'head'), remarks: 0, checker: null }, now))).toBe('task_already_decided');
    }
  });

  test('WF-2: unanswered remarks hold the next stage', () => {
    const held = decide(start(simple), 'head', 'agree-with-remarks', {}, 2);
    expect(states(held)).toBe('remarks waiting waiting waiting');
    expect(states(advance({ ...held, unanswered: 1 }, now))).toBe('remarks waiting waiting waiting');
    expect(states(advance({ ...held, unanswered: 0 }, now))).toBe('done open waiting waiting');
  });

  test('WF-3: a body decides with a protocol; "after edits" waits for its checker', () => {
    const body: Place[] = [[template('legal', 'legal-review'), ['lawyer']], [template('body', 'collegial-decision'), ['body']], [template('register', 'registration'), ['office']]];
    const before = decide(start(body), 'lawyer', 'agree');
    expect(codeOf(() => decide(before, 'body', 'approve', { protocol: null }))).toBe('protocol_required');
    expect(codeOf(() => decide(before, 'body', 'approve-after-edits', { reason: 'түзету' }))).toBe('checker_required');
    const waits = decide(before, 'body', 'approve-after-edits', { reason: '2-тармақ түзетілсін' }, 0, person('checker'));
    expect(states(waits)).toBe('done open waiting');
    expect(waits.tasks.at(-1)).toMatchObject({ kind: 'check-edits', note: '2-тармақ түзетілсін', assignee: { id: 'checker' } });
    expect(mayReplaceText(waits)).toBe(true);
    // The edits change nothing but what the checker will look at: the body's decision stands.
    expect(replaceText(waits, now)).toBe(waits);
    expect(states(decide(waits, 'checker', 'confirm-edits'))).toBe('done done open');
  });
});

describe('who may not decide (WF-4)', () => {
  test('WF-4: nobody sends what only its authors would approve', () => {
    expect(codeOf(() => start([[template('legal', 'legal-review'), ['lawyer']], [template('rector', 'approval'), ['author', 'helper']], [template('register', 'registration'), ['office']]]))).toBe('author_is_sole_approver');
  });

  test('WF-4: an author approves beside somebody else, not alone', () => {
    const both = start([[template('rector', 'approval'), ['author', 'rector']], [template('register', 'registration'), ['office']]]);
    expect(codeOf(() => decide(both, 'author', 'approve'))).toBeNull();
    const taken = { ...both, tasks: both.tasks.filter(({ assignee }) => assignee.id === 'author') };
    expect(codeOf(() => decide(taken, 'author', 'approve'))).toBe('author_is_sole_approver');
  });
});

describe('another text, other people (WF-2, WF-6)', () => {
  test('WF-2: a changed text resets what the route resets; what it keeps stays with the hash it was given to', () => {
    const places: Place[] = [[template('head', 'coordination', { resetOnChange: false }), ['head']], [template('units', 'coordination'), ['a']], ...simple.slice(1)];
    const course = decide(decide(start(places), 'head', 'agree'), 'a', 'agree');
    const replaced = replaceText(course, now);
    expect(states(replaced)).toBe('done open waiting waiting waiting');
    expect(tasksOf(replaced, 'head')[0]?.decision).toMatchObject({ digest: 'd' });
    expect(replaced.tasks.filter(({ outdated }) => outdated).map(({ assignee }) => assignee.id)).toEqual(['a', 'lawyer']);
    expect(replaced.tasks.find(({ assignee, outdated }) => assignee.id === 'a' && outdated)?.decision?.outcome).toBe('agree');
  });

  test('WF-2: an approving stage freezes the text', () => {
    const course = decide(decide(start(simple), 'head', 'agree'), 'lawyer', 'agree');
    expect(mayReplaceText(course)).toBe(false);
    expect(codeOf(() => replaceText(course, now))).toBe('text_frozen');
  });

  test('WF-2: the next round keeps agreements that the route lets stand, and never an approval', () => {
    const places: Place[] = [[template('head', 'coordination', { resetOnChange: false }), ['head']], ...simple.slice(1)];
    const returned = decide(decide(decide(start(places), 'head', 'agree'), 'lawyer', 'agree'), 'rector', 'return', { reason: 'қайта қаралсын' });
    const changed = start(places, { previous: returned, textChanged: true });
    expect(states(changed)).toBe('kept open waiting waiting');
    expect(changed.approval).toMatchObject({ round: 2, stages: [{ keptFromRound: 1 }, {}, {}, {}] });
    expect(states(start(places, { previous: returned, textChanged: false }))).toBe('kept kept open waiting');
  });

  test('WF-6: a participant is replaced while nothing is decided; nobody sits twice in a stage', () => {
    const course = start([[template('units', 'coordination'), ['a', 'b']], ...simple.slice(1)]);
    expect(codeOf(() => replaceParticipant(course, openTask(course, 'a'), person('b'), now))).toBe('participant_taken');
    const replaced = replaceParticipant(course, openTask(course, 'a'), person('c'), now);
    expect(replaced.tasks.map(({ assignee, state }) => `${assignee.id} ${state}`)).toEqual(['a cancelled', 'b open', 'c open']);
    const decided = decide(course, 'a', 'agree');
    expect(codeOf(() => replaceParticipant(decided, decided.tasks[0]?.id ?? '', person('c'), now))).toBe('task_already_decided');
  });

  test('WF-1: a discussion ends when it is closed, and not with comments that nobody has answered', () => {
    const course = start([[template('talk', 'discussion'), ['internal']], ...simple.slice(1)]);
    expect(states(advance(course, now))).toBe('open waiting waiting waiting');
    expect(codeOf(() => closeDiscussion(course, 'talk', 2, now))).toBe('comments_unanswered');
    expect(states(closeDiscussion(course, 'talk', 0, now))).toBe('done open waiting waiting');
    expect(codeOf(() => closeDiscussion(course, 'legal', 0, now))).toBe('invalid_transition');
  });
});

describe('the subject follows its route (spec §1)', () => {
  test('WF-1: submitted, sent to approval with the first approving stage, approved when all of them are through; the ends bring it back or take it out', () => {
    const first = start(simple);
    expect(movesOf('draft', first)).toEqual(['submit']);
    const legal = decide(first, 'head', 'agree');
    expect(movesOf('coordination', legal)).toEqual([]);
    const rector = decide(legal, 'lawyer', 'agree');
    expect([movesOf('coordination', rector), phaseOf(rector.approval)]).toEqual([['send-to-approval'], 'approval']);
    expect(movesOf('approval', decide(rector, 'rector', 'approve'))).toEqual(['approve']);
    expect(movesOf('approval', decide(rector, 'rector', 'return', { reason: 'р' }))).toEqual(['return']);
    expect(movesOf('coordination', endRound(legal, 'abort', 'р', now))).toEqual(['withdraw']);
    expect(movesOf('draft', start(simple.slice(2)))).toEqual(['submit', 'send-to-approval']);
  });
});
