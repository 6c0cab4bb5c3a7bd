import type { CampaignDay } from '../../api/model/acquaintance';

const DAY_MS = 86_400_000;

/** Days since 1970, so that dates can be laid along a line. */
export const dayNumber = (on: string): number => Math.round(Date.parse(`${on}T00:00:00Z`) / DAY_MS);

/** The days in their order, with today as the last known value while the campaign runs. */
export const summed = (days: readonly CampaignDay[], today: string): readonly CampaignDay[] => {
  const sorted = [...days].sort((a, b) => a.on.localeCompare(b.on));
  const last = sorted.at(-1);
  return last && last.on < today ? [...sorted, { ...last, on: today }] : sorted;
};
