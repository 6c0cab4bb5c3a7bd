import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { addDays } from '../../../kernel/legal-date.js';
import type { RegisterEntry } from '../../documents/public.js';
import type { SubscriptionKind } from '../domain/subscription.js';
import { MOST_SUBSCRIPTIONS } from '../domain/subscription.js';
import type { PersonalStore } from '../personal.mongo.js';

export interface RecentFilter {
  readonly on: LegalDate;
  readonly since: LegalDate;
  readonly rights: readonly string[];
  /** Only these documents, or documents of these types or units. */
  readonly among?: { readonly documentIds: readonly string[]; readonly typeIds: readonly string[]; readonly unitIds: readonly string[] };
}

export interface RecentDependencies {
  readonly personal: PersonalStore;
  readonly register: {
    /** What came into force between two days, the latest first. */
    recent(filter: RecentFilter, limit: number): Promise<RegisterEntry[]>;
    visibleLines(documentIds: readonly string[], rights: readonly string[]): Promise<RegisterEntry[]>;
  };
  readonly today: () => LegalDate;
}

const SHOWN = 20;
const FEED = 50;
const DAYS = 30;
const NEWS_DAYS = 60;
const FEED_DAYS = 365;

const accountOf = ({ accountId }: Actor): string => {
  if (!accountId) throw new AppError('not_signed_in');
  return accountId;
};

/** What has come into force: for everybody, for the site's feed, for those who subscribed; and a reader's favourites (LIB-6). */
export const createRecentDocuments = ({ personal, register, today }: RecentDependencies) => {
  const recent = (rights: readonly string[], days: number, limit: number, among?: RecentFilter['among']) =>
    register.recent({ on: today(), since: addDays(today(), -days), rights, ...(among && { among }) }, limit);

  const shownToday = (lines: readonly RegisterEntry[]) => lines.filter(({ from, to }) => from <= today() && today() < to);

  return {
    recent: (actor: Actor): Promise<RegisterEntry[]> => recent(actor.rights, DAYS, SHOWN),
    /** Public documents only, whoever asks: the site shows it to everybody. */
    feed: (): Promise<RegisterEntry[]> => recent(['public'], FEED_DAYS, FEED),

    news: async (actor: Actor): Promise<RegisterEntry[]> => {
      const own = await personal.subscriptions(accountOf(actor));
      if (own.length === 0) return [];
      const targets = (wanted: SubscriptionKind) => own.filter(({ kind }) => kind === wanted).map(({ target }) => target);
      return recent(actor.rights, NEWS_DAYS, SHOWN, { documentIds: targets('document'), typeIds: targets('type'), unitIds: targets('unit') });
    },
    subscriptions: (actor: Actor) => personal.subscriptions(accountOf(actor)),
    /** @throws AppError `too_many_subscriptions`, `not_found` for a document that the reader may not see */
    subscribe: async (actor: Actor, kind: SubscriptionKind, target: string): Promise<void> => {
      const own = await personal.subscriptions(accountOf(actor));
      if (own.some((known) => known.kind === kind && known.target === target)) return;
      if (own.length >= MOST_SUBSCRIPTIONS) throw new AppError('too_many_subscriptions', { most: MOST_SUBSCRIPTIONS });
      if (kind === 'document' && (await register.visibleLines([target], actor.rights)).length === 0) throw new AppError('not_found');
      await personal.subscribe(accountOf(actor), kind, target);
    },
    unsubscribe: (actor: Actor, kind: SubscriptionKind, target: string) => personal.unsubscribe(accountOf(actor), kind, target),

    /** A favourite whose rights were narrowed since is left out, and comes back when they widen. */
    favourites: async (actor: Actor): Promise<RegisterEntry[]> => {
      const { documentIds } = await personal.favourites(accountOf(actor), 0, 200);
      const lines = shownToday(await register.visibleLines(documentIds, actor.rights));
      return documentIds.flatMap((id) => lines.find(({ documentId }) => documentId === id) ?? []);
    },
    /** @throws AppError `not_found` for a document that the reader may not see */
    setFavourite: async (actor: Actor, documentId: string, wanted: boolean): Promise<void> => {
      if (wanted && (await register.visibleLines([documentId], actor.rights)).length === 0) throw new AppError('not_found');
      await personal.setFavourite(accountOf(actor), documentId, wanted);
    },
    /** Whether the reader follows or keeps this document. */
    marks: async (actor: Actor, documentId: string): Promise<{ favourite: boolean; subscribed: boolean }> => ({
      favourite: await personal.isFavourite(accountOf(actor), documentId),
      subscribed: (await personal.subscriptions(accountOf(actor))).some(({ kind, target }) => kind === 'document' && target === documentId),
    }),
  };
};
export type RecentDocuments = ReturnType<typeof createRecentDocuments>;
