import type { Rebuild, SearchEntry } from './port.js';

/** The current state of everything, in batches. */
export type Batches = AsyncIterable<readonly SearchEntry[]> | Iterable<readonly SearchEntry[]>;

/** Fills a rebuild and swaps it in; on an error the old index stays. Source: LIB-5. */
export async function rebuildFrom(begin: () => Promise<Rebuild>, batches: Batches): Promise<void> {
  const rebuild = await begin();
  try {
    for await (const batch of batches) await rebuild.add(batch);
    await rebuild.commit();
  } catch (error) {
    // An engine that is gone has no rebuild left to abort; the first error is the one to tell.
    await rebuild.abort().catch(() => undefined);
    throw error;
  }
}
