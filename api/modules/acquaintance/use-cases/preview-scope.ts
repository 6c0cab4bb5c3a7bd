import type { Titles } from '../../../kernel/languages.js';
import type { ScopeRule } from '../domain/campaign.js';
import type { Place, Standing } from '../domain/scope.js';
import { coverageOf } from '../domain/scope.js';
import type { Context } from './context.js';
import { scopeKeysFor } from './scope-keys.js';

const AT_ONCE = 1000;

export interface Previewed { readonly standing: Standing; readonly place: Place | null }
export interface Preview {
  readonly total: number;
  readonly byUnit: readonly { readonly unitId: string | null; readonly name: Titles; readonly count: number }[];
  readonly page: readonly Previewed[];
}

const emptyUnit = (place: Place | null) => ({ unitId: place?.unitId ?? null, name: place?.unitName ?? { kk: null, ru: null, en: null }, count: 0 });

/** How many people a scope reaches today, in which units, and who: before anything is started. */
export const createPreviewScope = (context: Pick<Context, 'directory' | 'clock'>) => async (scope: readonly ScopeRule[], skip: number, limit: number): Promise<Preview> => {
  const { directory, clock } = context;
  const keys = await scopeKeysFor(context, [scope]);
  const units = new Map<string | null, { unitId: string | null; name: Titles; count: number }>();
  const page: Previewed[] = [];
  let total = 0;
  for (let after = ''; ;) {
    const people = await directory.activeStandings(after, AT_ONCE, clock.today());
    for (const standing of people) {
      const coverage = coverageOf(scope, standing, keys);
      if (!coverage) continue;
      const { place } = coverage;
      if (total >= skip && page.length < limit) page.push({ standing, place });
      total += 1;
      const unit = units.get(place?.unitId ?? null) ?? emptyUnit(place);
      units.set(unit.unitId, { ...unit, count: unit.count + 1 });
    }
    if (people.length < AT_ONCE) return { total, byUnit: [...units.values()].sort((a, b) => b.count - a.count), page };
    after = people[AT_ONCE - 1]?.personId ?? '';
  }
};
export type PreviewScope = ReturnType<typeof createPreviewScope>;
