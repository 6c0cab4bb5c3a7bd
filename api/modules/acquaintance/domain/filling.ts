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
  /** The last person who was looked at in this phase. */
  readonly after: string;
  readonly done: number;
  readonly total: number;
  readonly added: number;
  /** How often people changed while the list was made: a page that was read before such a change is read again. */
  readonly followed: number;
  readonly finishedAt: Date | null;
}

/** The beginning: nobody has been looked at. */
export const newFilling = (facts: Pick<Filling, 'campaignId' | 'jobId' | 'because' | 'total'>): Filling =>
  ({ ...facts, phase: 'people', after: '', done: 0, added: 0, followed: 0, finishedAt: null });

/** Whether a page of people that was read beforehand is still the next one: nobody has changed since, and the list was not begun again. */
export const isNextPage = (page: Pick<Filling, 'jobId' | 'after' | 'followed'>, filling: Filling): boolean =>
  filling.phase === 'people' && filling.jobId === page.jobId && filling.after === page.after && filling.followed === page.followed;
