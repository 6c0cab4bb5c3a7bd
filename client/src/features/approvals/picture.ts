import type { PersonRef, Stage, StageState, Task } from '../../api/model/approvals';
import type { StagePreview, Titles } from '../../api/model/drafts';

/** Somebody on the route: who, and what became of it. */
export interface PicturePerson {
  readonly key: string;
  readonly label: string;
  /** Who holds it, where that is not said by the label. */
  readonly holder: PersonRef | null;
  readonly task: Task | null;
}

/** A stage as the picture draws it, whether it runs or is only planned. */
export interface PictureStage {
  readonly key: string;
  readonly kind: string;
  readonly name: Titles | null;
  readonly state: StageState;
  readonly mode: 'all' | 'any' | 'sequence';
  readonly compulsory: boolean;
  readonly workingDays: number;
  readonly workingDaysUsed: number | null;
  readonly dueOn: string | null;
  readonly preliminary: boolean;
  readonly late: boolean;
  readonly finishedAt: string | null;
  readonly people: readonly PicturePerson[];
}

const personOf = (task: Task): PicturePerson => ({ key: task.id, label: task.assignee.label, holder: task.decidedBy ?? task.holder, task });

export const runningStages = (stages: readonly Stage[]): PictureStage[] =>
  stages.map((stage) => ({ ...stage, people: stage.tasks.filter(({ state }) => state !== 'cancelled').map(personOf) }));

export const plannedStages = (stages: readonly StagePreview[]): PictureStage[] =>
  stages.map((stage) => ({
    ...stage,
    state: 'waiting',
    workingDaysUsed: null,
    late: false,
    finishedAt: null,
    people: stage.participants.map(({ label, person }, place) => ({ key: `${place}`, label, holder: person, task: null })),
  }));
