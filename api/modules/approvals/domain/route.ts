import { AppError } from '../../../kernel/errors.js';
import type { Titles } from '../../../kernel/languages.js';
import type { StageKind } from './stage-kinds.js';
import { phases, ruleOf, stageKinds } from './stage-kinds.js';

/** What can be sent along a route (WF-1); later kinds use the same machinery. */
export const subjectKinds = ['edition', 'change', 'cancellation'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** all: everybody in parallel; any: the first one decides for all; sequence: one after the other. */
export const stageModes = ['all', 'any', 'sequence'] as const;
export type StageMode = (typeof stageModes)[number];

/** Rules by which those taking part are found when a round starts. */
export const participantKinds = [
  'author-unit-head', 'owner-unit-head', 'interested-unit-heads', 'unit-head', 'position', 'role', 'person', 'body', 'everybody', 'unit', 'group',
] as const;
export type ParticipantKind = (typeof participantKinds)[number];

/** `id` says which unit, post, role, person or body; kinds that follow from the document have none. */
export interface Participant { readonly kind: ParticipantKind; readonly id: string | null }

/** Those of a discussion are an audience: whoever belongs to it may comment, nobody has to. */
export const audienceKinds: ReadonlySet<ParticipantKind> = new Set<ParticipantKind>(['everybody', 'unit', 'group']);
const withoutId: ReadonlySet<ParticipantKind> = new Set<ParticipantKind>(['author-unit-head', 'owner-unit-head', 'interested-unit-heads', 'everybody']);

export interface StageTemplate {
  readonly key: string;
  readonly kind: StageKind;
  /** Null: called by its kind. */
  readonly name: Titles | null;
  readonly participants: readonly Participant[];
  readonly mode: StageMode;
  readonly workingDays: number;
  readonly compulsory: boolean;
  /** Agreements of this stage fall when the text changes (WF-2); approvals always do. */
  readonly resetOnChange: boolean;
}

/** A route as data (WF-1): the stages that a subject of a document type goes through. */
export interface Route {
  readonly id: string;
  readonly revision: number;
  readonly subjectKind: SubjectKind;
  /** Null: for every type that has no route of its own. */
  readonly typeId: string | null;
  readonly name: Titles;
  readonly stages: readonly StageTemplate[];
  readonly retired: boolean;
}

const named = (stage: { readonly kind: StageKind }, index: number) => ({ stage: index + 1, kind: stage.kind });

const checkParticipants = (stage: StageTemplate, index: number): void => {
  const { recordedBy } = ruleOf(stage.kind);
  if (stage.participants.length === 0) throw new AppError('stage_without_participants', named(stage, index));
  for (const { kind, id } of stage.participants) {
    const fits = recordedBy === 'audience' ? audienceKinds.has(kind) : recordedBy === 'secretary' ? kind === 'body' : !audienceKinds.has(kind) && kind !== 'body';
    if (!fits || withoutId.has(kind) !== (id === null)) throw new AppError('stage_participant_invalid', { ...named(stage, index), participant: kind });
  }
};

/** What the order of stages depends on. */
export type StageShape = Pick<StageTemplate, 'kind' | 'compulsory'>;

const phaseOf = ({ kind }: StageShape): number => phases.indexOf(ruleOf(kind).phase);

/**
 * Coordination comes before approval and registration; what no route may lack is there and compulsory, an approval at least, and one
 * registration at the end (WF-1).
 * @throws AppError `route_order`, `route_lacks_stage`
 */
export const checkOrder = (stages: readonly StageShape[]): void => {
  stages.forEach((stage, index) => {
    const before = stages[index - 1];
    if (before && phaseOf(before) > phaseOf(stage)) throw new AppError('route_order', named(stage, index));
  });
  const requireKind = (name: string, fits: (kind: StageKind) => boolean) => {
    if (!stages.some(({ kind, compulsory }) => compulsory && fits(kind))) throw new AppError('route_lacks_stage', { kind: name });
  };
  for (const needed of stageKinds.filter((each) => ruleOf(each).indispensable)) requireKind(needed, (kind) => kind === needed);
  requireKind('approval', (kind) => ruleOf(kind).phase === 'approval');
  requireKind('registration', (kind) => ruleOf(kind).phase === 'registration');
  if (stages.filter(({ kind }) => ruleOf(kind).phase === 'registration').length > 1) throw new AppError('route_order', { stage: stages.length, kind: 'registration' });
};

/** Each stage names who takes part in it, as its kind can have them. @throws AppError `stage_without_participants`, `stage_participant_invalid` */
export const checkAllParticipants = (stages: readonly StageTemplate[]): void => stages.forEach(checkParticipants);

/** A route that can be walked. @throws AppError of both checks */
export const checkStages = (stages: readonly StageTemplate[]): void => {
  checkAllParticipants(stages);
  checkOrder(stages);
};
