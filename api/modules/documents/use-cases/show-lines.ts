import type { KeptLine, ShownLine } from '../domain/register-entry.js';

/** The lines of these documents that a reader with these rights may see, of a day or of all days (null); document by document as asked, each from its earliest day on. */
export type ReadLines = (documentIds: readonly string[], rights: readonly string[], on: string | null) => Promise<ShownLine[]>;

export interface ShowLinesDependencies {
  /** All lines of these documents, whoever may see them, each document's from its earliest day on. */
  readonly linesOf: (documentIds: readonly string[]) => Promise<KeptLine[]>;
  /** Documents of which a saving may have come to be seen since an instant (milliseconds of the real clock), however long it took; null: too many to tell. */
  readonly savedSince: (instantMs: number) => Promise<readonly string[] | null>;
  /** Milliseconds of the real clock, which names the instants of `savedSince`. */
  readonly now: () => number;
}

/** What took longer to read is not kept: a saving may have been seen and forgotten meanwhile. */
const LONGEST_READING_MS = 30_000;
/** Whoever has not looked for so long begins anew, rather than asking for all that was saved meanwhile. */
const LONGEST_PAUSE_MS = 600_000;
const MOST_DOCUMENTS = 5_000;

const mayBeShown = (line: KeptLine, rights: readonly string[], on: string | null): boolean =>
  line.rights.some((token) => rights.includes(token)) && (on === null || (line.from <= on && on < line.to));

/**
 * The access-checked read model of hits (LIB-4), kept in memory: a search asks at every letter for lines that change a few times a year.
 * Nothing of it is shown unchecked: each reading asks the store, while the engine searches, which documents were saved lately, and reads
 * those again; rights and days are judged line by line for each reader. Several processes need not tell each other (ADR 15).
 */
export const createShowLines = ({ linesOf, savedSince, now }: ShowLinesDependencies) => {
  const kept = new Map<string, readonly KeptLine[]>();
  let lookedAt = now();

  /** Forgets what was saved since somebody looked last. @returns whether the lines of a document may be used as they are kept */
  const look = async (): Promise<(documentId: string) => boolean> => {
    const began = now();
    if (began - lookedAt > LONGEST_PAUSE_MS) {
      kept.clear();
      lookedAt = began;
    }
    const saved = await savedSince(lookedAt - LONGEST_READING_MS);
    lookedAt = Math.max(lookedAt, began);
    if (saved === null) {
      kept.clear();
      return () => false;
    }
    for (const id of saved) kept.delete(id);
    // Somebody else may be about to keep what was read before the saving, so it is not enough to have forgotten it.
    const late = new Set(saved);
    return (id) => !late.has(id);
  };

  const keep = (id: string, lines: readonly KeptLine[]): void => {
    kept.set(id, lines);
    const [oldest] = kept.size > MOST_DOCUMENTS ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
  };

  const load = async (documentIds: readonly string[]): Promise<Map<string, KeptLine[]>> => {
    const began = now();
    const loaded = new Map<string, KeptLine[]>(documentIds.map((id) => [id, []]));
    if (loaded.size === 0) return loaded;
    for (const line of await linesOf(documentIds)) loaded.get(line.documentId)?.push(line);
    if (now() - began < LONGEST_READING_MS) for (const [id, lines] of loaded) keep(id, lines);
    return loaded;
  };

  /** Begins to look; called before the engine is asked, so that both are waited for at once. */
  return (): ReadLines => {
    const looking = look();
    // Whoever fails before reading never waits for it.
    looking.catch(() => undefined);
    return async (documentIds, rights, on) => {
      const mayUse = await looking;
      const ids = [...new Set(documentIds)];
      // Taken before anything is waited for: what others forget or keep meanwhile changes nothing here.
      const known = new Map(ids.filter(mayUse).map((id) => [id, kept.get(id)]));
      const loaded = await load(ids.filter((id) => known.get(id) === undefined));
      return ids.flatMap((id) => known.get(id) ?? loaded.get(id) ?? []).filter((line) => mayBeShown(line, rights, on));
    };
  };
};
export type ShowLines = ReturnType<typeof createShowLines>;
