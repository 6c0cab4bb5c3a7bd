import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { addDays } from '../../../kernel/legal-date.js';
import type { Campaign, Deadline } from './campaign.js';
import type { AddedReason, ClosedReason, Entry, EntryNote } from './entry.js';
import type { Place, Standing } from './scope.js';
import { postsThen } from './scope.js';
import { stateAfter } from './states.js';

const note = (kind: EntryNote['kind'], because: string, on: LegalDate, from: string | null = null, to: string | null = null): EntryNote => ({ kind, because, on, from, to });

/** A new entry of somebody who falls under the scope. */
export const entryFor = (campaign: Pick<Campaign, 'id' | 'documentId'>, standing: Standing, place: Place | null, because: AddedReason, on: LegalDate, deadline: Deadline): Entry => ({
  id: newId(), revision: 1, campaignId: campaign.id, documentId: campaign.documentId, personId: standing.personId, name: standing.name,
  posts: postsThen(standing), unitId: place?.unitId ?? null, state: 'open', added: { because, on }, dueOn: deadline.dueOn, countedFrom: deadline.countedFrom,
  calendarVersion: deadline.calendarVersion, delivered: null, opened: [], evidence: null, earlier: [], closed: null,
  notes: because === 'start' ? [] : [note('added', because, on, null, place?.unitId ?? null)],
});

/** An open entry that is not expected any more, with the reason. */
export const closeEntry = (entry: Entry, because: ClosedReason, on: LegalDate): Entry =>
  ({ ...entry, state: stateAfter(entry.state, 'close'), closed: { because, on }, notes: [...entry.notes, note('closed', because, on, entry.unitId)] });

/** The entry of somebody who is back, under the scope or at work; the deadline is his own, and what was recorded of the absence stays beside it. */
export const reopenEntry = (entry: Entry, standing: Standing, place: Place | null, because: AddedReason, on: LegalDate, deadline: Deadline): Entry => ({
  ...entry, state: stateAfter(entry.state, 'reopen'), closed: null, evidence: null, earlier: entry.evidence ? [...entry.earlier, entry.evidence] : entry.earlier, posts: postsThen(standing), unitId: place?.unitId ?? null, dueOn: deadline.dueOn,
  countedFrom: deadline.countedFrom, calendarVersion: deadline.calendarVersion, added: { because, on },
  notes: [...entry.notes, note('reopened', because, on, null, place?.unitId ?? null)],
});

/** The entry of somebody who has moved inside the scope: counted under the new unit from the day on, confirmation and deadline kept. */
export const moveEntry = (entry: Entry, standing: Standing, place: Place | null, on: LegalDate): Entry => {
  const unitId = place?.unitId ?? null;
  if (entry.unitId === unitId) return entry;
  return { ...entry, unitId, posts: entry.state === 'open' ? postsThen(standing) : entry.posts, notes: [...entry.notes, note('moved', 'transferred', on, entry.unitId, unitId)] };
};

/** The entry with the campaign's longer deadline; one whose own is later keeps it. */
export const extendEntry = (entry: Entry, dueOn: LegalDate, on: LegalDate): Entry =>
  (entry.state !== 'open' || entry.dueOn >= dueOn ? entry : { ...entry, dueOn, notes: [...entry.notes, note('extended', 'by-hand', on, entry.dueOn, dueOn)] });

/** Somebody whose first post is not older than the campaign is new; who had one before has been transferred. */
const isHired = ({ firstOn, postsEver }: Standing, startsOn: LegalDate): boolean => (firstOn === null ? postsEver <= 1 : firstOn >= startsOn);

/** The first day after an absence that is over. */
const backFrom = ({ state, evidence }: Entry, today: LegalDate): LegalDate | null => {
  const until = state === 'excused' ? evidence?.absence?.to : undefined;
  return until !== undefined && until < today ? addDays(until, 1) : null;
};

/** What becomes of one person's place on the list of a campaign. */
export type Following =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'add' | 'reopen'; readonly place: Place | null; readonly because: AddedReason }
  /** `back`: the first day after the absence. */
  | { readonly kind: 'return'; readonly place: Place | null; readonly back: LegalDate }
  | { readonly kind: 'move'; readonly place: Place | null }
  | { readonly kind: 'close'; readonly because: ClosedReason };

/**
 * Follows one person (ACQ-1): whoever comes under the scope is added, with the reason; who leaves it while nothing was recorded is closed;
 * a move inside it keeps the entry; who was away is asked again when the absence is over.
 * @param coverage by what the person is covered today; null for nobody
 * @param because why somebody is looked at: a changed scope, or null for a change of the person
 */
export const follow = (
  entry: Entry | null, coverage: { readonly place: Place | null } | null, standing: Standing, { startsOn, today }: { readonly startsOn: LegalDate; readonly today: LegalDate },
  because: 'scope-changed' | 'start' | null,
): Following => {
  if (!coverage) {
    if (entry?.state !== 'open') return { kind: 'nothing' };
    return { kind: 'close', because: standing.active ? because === 'scope-changed' ? because : 'moved-out' : 'left' };
  }
  const reason: AddedReason = because ?? (isHired(standing, startsOn) ? 'hired' : 'transferred');
  if (!entry) return { kind: 'add', place: coverage.place, because: reason };
  const back = backFrom(entry, today);
  if (back !== null) return { kind: 'return', place: coverage.place, back };
  if (entry.state === 'closed') return { kind: 'reopen', place: coverage.place, because: reason };
  return entry.unitId === (coverage.place?.unitId ?? null) ? { kind: 'nothing' } : { kind: 'move', place: coverage.place };
};
