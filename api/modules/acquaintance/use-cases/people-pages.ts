import type { Campaign } from '../domain/campaign.js';
import type { Filling } from '../domain/filling.js';
import { isNextPage } from '../domain/filling.js';
import type { ScopeKeys, Standing } from '../domain/scope.js';
import type { Context } from './context.js';
import { scopeKeysFor } from './scope-keys.js';

const PEOPLE_AT_ONCE = 1000;

type PlaceOfList = Pick<Filling, 'campaignId' | 'jobId' | 'after' | 'followed'>;

/** The next people of a list to look at, with the place of the list for which they were read. */
export interface Page extends PlaceOfList {
  readonly campaign: Campaign;
  readonly standings: readonly Standing[];
  readonly keys: ScopeKeys;
}

/** Pages of people for the making of one list: the next is read while the present one is written. */
export const peoplePages = (context: Pick<Context, 'campaigns' | 'directory' | 'clock'>) => {
  const { campaigns, directory, clock } = context;
  let ahead: Promise<Page> | null = null;

  const read = async ({ campaignId, jobId, after, followed }: PlaceOfList): Promise<Page> => {
    const campaign = await campaigns.get(campaignId);
    const standings = await directory.activeStandings(after, PEOPLE_AT_ONCE, clock.today());
    return { campaignId, jobId, after, followed, campaign, standings, keys: await scopeKeysFor(context, [campaign.scope]) };
  };

  /** The page that stands next; nobody in it at the end of the list. */
  return async (filling: Filling): Promise<Page> => {
    const known = await ahead;
    const page = known && isNextPage(known, filling) ? known : await read(filling);
    const last = page.standings.at(-1)?.personId;
    ahead = last === undefined ? null : read({ ...page, after: last });
    // Its failure is met where it is waited for, or the page is not needed any more.
    ahead?.catch(() => undefined);
    return page;
  };
};
