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
  /** Planned: the route is only looked at yet. */
  readonly state: StageState | 'planned';
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

/** A stage that has not opened has no tasks yet: those who are foreseen. */
const foreseen = (labels: readonly string[]): PicturePerson[] => labels.map((label, place) => ({ key: `${place}`, label, holder: null, task: null }));

const personOf = (task: Task): PicturePerson => ({ key: task.id, label: task.assignee.label, holder: task.decidedBy ?? task.holder, task });

export const runningStages = (stages: readonly Stage[]): PictureStage[] =>
  stages.map((stage) => {
    const tasks = stage.tasks.filter(({ state }) => state !== 'cancelled');
    return { ...stage, people: tasks.length > 0 ? tasks.map(personOf) : foreseen(stage.participants) };
  });

export const plannedStages = (stages: readonly StagePreview[]): PictureStage[] =>
  stages.map((stage) => ({
    ...stage,
    state: 'planned',
    workingDaysUsed: null,
    late: false,
    finishedAt: null,
    people: foreseen(stage.participants),
  }));
