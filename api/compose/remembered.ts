/** Names that every search shows and that change a few times a year are kept for a moment. */
const KEPT_MS = 5_000;

/** Keeps what was loaded for a moment; a failure is not kept. */
export const remembered = <T>(load: () => Promise<T>, now: () => Date): (() => Promise<T>) => {
  let kept: { readonly until: number; readonly value: Promise<T> } | null = null;
  return async () => {
    if (kept === null || kept.until < now().getTime()) {
      kept = { until: now().getTime() + KEPT_MS, value: load() };
      kept.value.catch(() => {
        kept = null;
      });
    }
    return kept.value;
  };
};

/** Keeps names by id for a moment and loads those only that were not asked for in it; one day at a time, for names have their days. */
export const rememberedNames = <D extends string, N>(load: (ids: readonly string[], on: D) => Promise<ReadonlyMap<string, N>>, now: () => Date) => {
  const begin = (on: D) => ({ on, until: now().getTime() + KEPT_MS, asked: new Set<string>(), names: new Map<string, N>() });
  let kept: ReturnType<typeof begin> | null = null;
  return async (ids: readonly string[], on: D): Promise<ReadonlyMap<string, N>> => {
    if (kept === null || kept.on !== on || kept.until < now().getTime()) kept = begin(on);
    const { asked, names } = kept;
    const missing = ids.filter((id) => !asked.has(id));
    if (missing.length === 0) return names;
    for (const [id, name] of await load(missing, on)) names.set(id, name);
    for (const id of missing) asked.add(id);
    return names;
  };
};
