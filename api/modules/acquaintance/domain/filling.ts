/** Why a list is gone through: it is made, or its scope has changed. */
export const fillingReasons = ['start', 'scope-changed'] as const;

/** People are looked at in pages by id (`people`), then those who were added are told (`notices`). */
export const fillingPhases = ['people', 'notices', 'done'] as const;

/** How far the making of a list has come: what is done stays done when the process is killed. */
export interface Filling {
  readonly campaignId: string;
  readonly jobId: string;
  readonly because: (typeof fillingReasons)[number];
  readonly phase: (typeof fillingPhases)[number];
  /** The last id that was looked at in this phase. */
  readonly after: string;
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly finishedAt: Date | null;
}
