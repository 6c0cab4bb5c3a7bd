import type { Participant, Route, StageInput, StageKindFacts } from '../../api/model/approvals-office';

/** A stage while it is edited; `id` holds its place on the screen, `key` is the server's and missing in a new one. */
export type StageForm = StageInput & { readonly id: string };

let made = 0;
const newId = (): string => `new-${(made += 1)}`;

export const fromTemplates = (stages: Route['stages']): StageForm[] => stages.map((stage) => ({ ...stage, id: stage.key }));

export const bodyOf = ({ id: _id, ...stage }: StageForm): StageInput => stage;

export const newStage = (kind: StageInput['kind'], compulsory: boolean): StageForm =>
  ({ id: newId(), key: null, kind, name: null, participants: [], mode: 'all', workingDays: 3, compulsory, resetOnChange: true });

/** The list with the stage one place earlier or later; unchanged at the ends. */
export const moved = (stages: readonly StageForm[], id: string, by: -1 | 1): StageForm[] => {
  const from = stages.findIndex((stage) => stage.id === id);
  const to = from + by;
  const stage = stages[from];
  if (!stage || to < 0 || to >= stages.length) return [...stages];
  const rest = stages.filter((each) => each.id !== id);
  return [...rest.slice(0, to), stage, ...rest.slice(to)];
};

export type Lock = 'indispensable' | 'lastApproval' | 'registration';

/** Why a stage must stay; null where it may go. The server says the same again when the route is saved. */
export const lockOf = (stage: StageForm, stages: readonly StageForm[], kinds: readonly StageKindFacts[]): Lock | null => {
  const factsOf = (kind: string) => kinds.find((each) => each.kind === kind);
  const facts = factsOf(stage.kind);
  if (!facts) return null;
  const others = stages.filter(({ id }) => id !== stage.id);
  if (facts.indispensable) return others.some(({ kind }) => kind === stage.kind) ? null : 'indispensable';
  if (facts.phase === 'coordination') return null;
  if (others.some(({ kind }) => factsOf(kind)?.phase === facts.phase)) return null;
  return facts.phase === 'registration' ? 'registration' : 'lastApproval';
};

export type ParticipantKind = Participant['kind'];

const audience: readonly ParticipantKind[] = ['everybody', 'unit', 'group'];
const deciding: readonly ParticipantKind[] = ['author-unit-head', 'owner-unit-head', 'interested-unit-heads', 'unit-head', 'position', 'role', 'person'];
/** Kinds that follow from the document name nobody themselves. */
export const withoutId: readonly ParticipantKind[] = ['author-unit-head', 'owner-unit-head', 'interested-unit-heads', 'everybody'];

/** Who can take part in a stage, as its kind is recorded. */
export const participantKindsOf = (facts: StageKindFacts | undefined): readonly ParticipantKind[] => {
  if (facts?.recordedBy === 'audience') return audience;
  return facts?.recordedBy === 'secretary' ? ['body'] : deciding;
};
