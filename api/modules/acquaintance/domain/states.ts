import type { ErrorCode } from '../../../kernel/errors.js';
import { AppError } from '../../../kernel/errors.js';

export const entryStates = ['open', 'confirmed', 'paper', 'minutes', 'refused', 'excused', 'closed', 'superseded'] as const;
export type EntryState = (typeof entryStates)[number];

export const entryActions = ['confirm', 'record-paper', 'record-minutes', 'refuse', 'record-refusal', 'excuse', 'close', 'supersede', 'reopen'] as const;
export type EntryAction = (typeof entryActions)[number];

/** What each act makes of an entry. Who has refused or was away may still get to know the text; what is proved stays. */
export const transitions: Readonly<Record<EntryAction, Partial<Readonly<Record<EntryState, EntryState>>>>> = {
  confirm: { open: 'confirmed', refused: 'confirmed', excused: 'confirmed' },
  'record-paper': { open: 'paper', refused: 'paper', excused: 'paper' },
  'record-minutes': { open: 'minutes', refused: 'minutes', excused: 'minutes' },
  refuse: { open: 'refused' },
  'record-refusal': { open: 'refused' },
  excuse: { open: 'excused' },
  close: { open: 'closed' },
  supersede: { open: 'superseded' },
  reopen: { closed: 'open', excused: 'open' },
};

/** Those who know the text. */
export const knowingStates: readonly EntryState[] = ['confirmed', 'paper', 'minutes'];
/** States in which something is recorded or nothing is expected any more. */
export const settledStates: readonly EntryState[] = entryStates.filter((state) => state !== 'open');

const refusals: Readonly<Record<EntryState, ErrorCode>> = {
  open: 'invalid_transition', confirmed: 'already_confirmed', paper: 'already_confirmed', minutes: 'already_confirmed', refused: 'already_refused',
  excused: 'invalid_transition', closed: 'entry_closed', superseded: 'edition_superseded',
};

export const mayBecome = (state: EntryState, action: EntryAction): boolean => transitions[action][state] !== undefined;

/** @throws AppError `already_confirmed`, `already_refused`, `entry_closed`, `edition_superseded`, `invalid_transition` */
export const stateAfter = (state: EntryState, action: EntryAction): EntryState => {
  const next = transitions[action][state];
  if (next === undefined) throw new AppError(refusals[state]);
  return next;
};
