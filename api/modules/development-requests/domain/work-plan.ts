import type { LegalDate } from '../../../kernel/legal-date.js';
import { kazakhSortKey } from '../../../text/kazakh/sort-key.js';
import type { DevelopmentRequest, Titles } from './development-request.js';

export interface PlanRow { readonly request: DevelopmentRequest; readonly daysLate: number }
export interface PlanUnit { readonly id: string; readonly name: Titles | null; readonly rows: readonly PlanRow[] }

const DAY = 86_400_000;
const instant = (date: LegalDate): number => Date.parse(`${date}T00:00:00Z`);

/** Calendar days by which a planned request is, or was, finished after its term; 0 in time and outside of the plan. */
export const daysLate = ({ plan, finishedOn }: Pick<DevelopmentRequest, 'plan' | 'finishedOn'>, today: LegalDate): number =>
  plan === null ? 0 : Math.max(0, (instant(finishedOn ?? today) - instant(plan.dueOn)) / DAY);

const sortedBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);

/** The yearly work plan: units in Kazakh order, in each the earliest term first (WF-8). */
export const workPlan = (requests: readonly DevelopmentRequest[], unitNames: ReadonlyMap<string, Titles>, today: LegalDate): PlanUnit[] => {
  const ids = [...new Set(requests.map(({ unitId }) => unitId))];
  const units = ids.map((id): PlanUnit => ({
    id, name: unitNames.get(id) ?? null,
    rows: sortedBy(requests.filter(({ unitId }) => unitId === id), (request) => `${request.plan?.dueOn ?? ''} ${request.id}`)
      .map((request) => ({ request, daysLate: daysLate(request, today) })),
  }));
  return sortedBy(units, ({ id, name }) => `${kazakhSortKey(name?.kk ?? name?.ru ?? '')} ${id}`);
};
