import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { RequestState } from './request-state.js';
import { nextState } from './request-state.js';

export const requestKinds = ['new-document', 'new-edition', 'cancellation'] as const;
export type RequestKind = (typeof requestKinds)[number];

export type Titles = Readonly<Record<Language, string | null>>;
export interface Person { readonly id: string; readonly name: string }

/** What the quality office has put into the work plan: the year, and the day by which the text is to be registered. */
export interface PlanEntry { readonly year: number; readonly dueOn: LegalDate }

/** What a unit asks for: why, what kind of text, who would write it and when (WF-8). */
export interface RequestFacts {
  readonly kind: RequestKind;
  readonly need: string;
  readonly typeId: string;
  readonly title: Titles;
  /** The document that a new edition or a cancellation concerns, with its code on the day of the request. */
  readonly document: { readonly id: string; readonly code: string | null } | null;
  readonly unitId: string;
  readonly workingGroup: readonly string[];
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly wantedYear: number;
}

/** A development request (ҚБ өтінімі). Nothing of it is deleted. */
export interface DevelopmentRequest extends RequestFacts {
  readonly id: string;
  readonly revision: number;
  readonly state: RequestState;
  readonly author: Person;
  readonly filedAt: Date;
  readonly plan: PlanEntry | null;
  readonly decision: { readonly by: string; readonly at: Date; readonly reason: string | null } | null;
  readonly draftId: string | null;
  readonly finishedOn: LegalDate | null;
}

/** The year under which a request is listed: the plan's, before that the one that its author wants. */
export const yearOf = ({ plan, wantedYear }: Pick<DevelopmentRequest, 'plan' | 'wantedYear'>): number => plan?.year ?? wantedYear;

const yearIn = (date: LegalDate): number => Number(date.slice(0, 4));

/** @throws AppError `terms_reversed`, `year_past` */
export const checkTerms = ({ from, to, wantedYear }: Pick<RequestFacts, 'from' | 'to' | 'wantedYear'>, today: LegalDate): void => {
  if (to < from) throw new AppError('terms_reversed');
  if (wantedYear < yearIn(today)) throw new AppError('year_past', { year: wantedYear });
};

/** @throws AppError `invalid_transition`, `year_past`, `term_outside_year` */
export const accept = (request: DevelopmentRequest, plan: PlanEntry, by: string, at: Date, today: LegalDate): DevelopmentRequest => {
  const state = nextState(request.state, 'accept');
  if (plan.year < yearIn(today)) throw new AppError('year_past', { year: plan.year });
  if (yearIn(plan.dueOn) !== plan.year) throw new AppError('term_outside_year', { year: plan.year });
  return { ...request, state, plan, decision: { by, at, reason: null } };
};

/** @throws AppError `invalid_transition` */
export const decline = (request: DevelopmentRequest, reason: string, by: string, at: Date): DevelopmentRequest =>
  ({ ...request, state: nextState(request.state, 'decline'), decision: { by, at, reason } });

/** @throws AppError `invalid_transition` */
export const withdraw = (request: DevelopmentRequest): DevelopmentRequest => ({ ...request, state: nextState(request.state, 'withdraw') });

/** @throws AppError `invalid_transition` */
export const begin = (request: DevelopmentRequest, draftId: string): DevelopmentRequest =>
  ({ ...request, state: nextState(request.state, 'begin'), draftId });

/** @throws AppError `invalid_transition` */
export const finish = (request: DevelopmentRequest, finishedOn: LegalDate): DevelopmentRequest =>
  ({ ...request, state: nextState(request.state, 'finish'), finishedOn });
