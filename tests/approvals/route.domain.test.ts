import { describe, expect, test } from '@jest/globals';
import { defaultRoutes } from '../../api/modules/approvals/domain/default-routes.js';
import type { Participant, StageTemplate } from '../../api/modules/approvals/domain/route.js';
import { checkStages } from '../../api/modules/approvals/domain/route.js';
import type { StageKind } from '../../api/modules/approvals/domain/stage-kinds.js';

const offices = { legalUnitId: 'a'.repeat(24), bodyId: 'b'.repeat(24), rectorUnitId: 'c'.repeat(24) };
const [route] = defaultRoutes(offices);
const stages = route?.stages ?? [];

const codeOf = (changed: readonly StageTemplate[]): string | null => {
  try {
    checkStages(changed);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const without = (kind: StageKind) => stages.filter((stage) => stage.kind !== kind);
const edited = (kind: StageKind, edit: Partial<StageTemplate>) => stages.map((stage) => (stage.kind === kind ? { ...stage, ...edit } : stage));
const who = (kind: Participant['kind'], id: string | null = null): Partial<StageTemplate> => ({ participants: [{ kind, id }] });

describe('routes as data (WF-1)', () => {
  test('WF-1: the default routes of an edition and of a cancellation can be walked', () => {
    expect(defaultRoutes(offices).map(({ stages: own }) => codeOf(own))).toEqual([null, null, null]);
  });

  test.each([
    ['no legal review', without('legal-review'), 'route_lacks_stage'],
    ['a legal review that may be left out', edited('legal-review', { compulsory: false }), 'route_lacks_stage'],
    ['nobody approves', stages.filter(({ kind }) => kind !== 'approval' && kind !== 'collegial-decision'), 'route_lacks_stage'],
    ['no registration', without('registration'), 'route_lacks_stage'],
    ['two registrations', [...stages, ...stages.filter(({ kind }) => kind === 'registration')], 'route_order'],
    ['approval before coordination', [...stages.filter(({ kind }) => kind === 'approval'), ...without('approval')], 'route_order'],
    ['a stage without participants', edited('approval', { participants: [] }), 'stage_without_participants'],
    ['a person who does not decide for a body', edited('collegial-decision', who('person', 'd'.repeat(24))), 'stage_participant_invalid'],
    ['a body that is to agree by itself', edited('legal-review', who('body', offices.bodyId)), 'stage_participant_invalid'],
    ['everybody as approvers', edited('approval', who('everybody')), 'stage_participant_invalid'],
    ['a unit head of no unit', edited('legal-review', who('unit-head')), 'stage_participant_invalid'],
    ['the author\'s head with an id', edited('norm-control', who('author-unit-head', 'e'.repeat(24))), 'stage_participant_invalid'],
  ])('WF-1: refused: %s', (_name, changed, code) => {
    expect(codeOf(changed)).toBe(code);
  });
});
