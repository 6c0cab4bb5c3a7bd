import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign, Deadline } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import type { Following } from '../domain/follow.js';
import { closeEntry, entryFor, follow, moveEntry, reopenEntry } from '../domain/follow.js';
import type { ScopeKeys, Standing } from '../domain/scope.js';
import { coverageOf } from '../domain/scope.js';
import type { Context, Work } from './context.js';
import { asEntry, listChanged } from './context.js';
import type { Deadlines } from './deadlines.js';
import { saveEntry } from './save-entry.js';

/** Why people are looked at: the list is made, its scope has changed, or they themselves have changed (null). */
export type Because = 'start' | 'scope-changed' | null;

/** Actions of the journal. */
export const FOLLOWED = 'acquaintance.follow-person';

export interface FollowInput {
  readonly campaign: Campaign;
  readonly standings: readonly Standing[];
  readonly keys: ScopeKeys;
  readonly because: Because;
}

/** Brings the list of a campaign into step with people, in the caller's transaction. Doing it twice changes nothing. */
export const createFollowPeople = ({ clock }: Pick<Context, 'clock'>, deadlines: Deadlines) => {
  const deadlineOf = (campaign: Campaign, following: Extract<Following, { kind: 'add' | 'reopen' }>, because: Because): Promise<Deadline> =>
    (because === 'start' ? Promise.resolve(campaign.deadline) : deadlines.ofJoining(campaign, because === null ? following.place?.from ?? null : null));

  const change = async (campaign: Campaign, entry: Entry, standing: Standing, following: Following, because: Because, today: LegalDate): Promise<Entry> => {
    switch (following.kind) {
      case 'reopen': return reopenEntry(entry, standing, following.place, following.because, today, await deadlineOf(campaign, following, because));
      case 'return': return reopenEntry(entry, standing, following.place, 'returned', today, await deadlines.ofReturning(campaign, following.back));
      case 'move': return moveEntry(entry, standing, following.place, today);
      case 'close': return closeEntry(entry, following.because, today);
      default: return entry;
    }
  };

  /** Somebody who has been renamed is called by the new name until something is recorded. */
  const renamed = (entry: Entry, { name }: Standing): Entry => (entry.state === 'open' && entry.name !== name ? { ...entry, name } : entry);

  return async (work: Work, actor: Actor, { campaign, standings, keys, because }: FollowInput): Promise<Entry[]> => {
    const today = clock.today();
    const known = new Map((await work.entries.ofPeople([campaign.id], standings.map(({ personId }) => personId))).map((entry) => [entry.personId, entry]));
    const added: Entry[] = [];
    for (const standing of standings) {
      const entry = known.get(standing.personId) ?? null;
      const following = follow(entry, coverageOf(campaign.scope, standing, keys), standing, { startsOn: campaign.startsOn, today }, because);
      if (following.kind === 'add') added.push(entryFor(campaign, standing, following.place, following.because, today, await deadlineOf(campaign, following, because)));
      else if (entry) await saveEntry(work, actor, FOLLOWED, campaign, entry, renamed(await change(campaign, entry, standing, following, because, today), standing));
    }
    await work.entries.addAll(added);
    if (added.length > 0) await work.outbox.append([listChanged(campaign.id)]);
    if (because !== 'start') {
      for (const entry of added) {
        await work.audit.record({ actor, action: FOLLOWED, object: asEntry(entry, campaign), changes: [
          { field: 'state', from: null, to: entry.state }, { field: 'added', from: null, to: entry.added }, { field: 'dueOn', from: null, to: entry.dueOn },
        ] });
      }
    }
    return added;
  };
};
export type FollowPeople = ReturnType<typeof createFollowPeople>;
