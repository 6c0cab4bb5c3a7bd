import { systemActor } from '../../../kernel/actor.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import { draftTextRead, textChanged } from '../domain/events.js';
import { keepIds } from '../domain/keep-ids.js';
import type { LibraryText } from '../domain/library-text.js';
import { sameSources } from '../domain/library-text.js';
import { pagesFrom } from '../domain/pages-from.js';
import type { Extract, ReadText, Unreadable } from '../ports.js';
import { keepDecisions, referencesIn } from '../domain/reference.js';
import { proposedRules } from '../domain/synonym.js';
import type { ReferenceRepository } from '../references.mongo.js';
import type { SynonymRepository } from '../synonyms.mongo.js';
import type { TextRepository, TextStore } from '../texts.mongo.js';

export interface ExtractDependencies {
  readonly store: Pick<TextStore, 'claim'>;
  readonly uow: UnitOfWork<{ texts: TextRepository; references: ReferenceRepository; synonyms: SynonymRepository }>;
  /** The document's own duplicate key, which is no reference to another (DOC-5). */
  readonly keyOf: (documentId: string) => Promise<string | null>;
  readonly extract: Extract;
  readonly now: () => Date;
}

const MOST_ATTEMPTS = 4;
const extractor = systemActor('extractor');

const withPages = (outline: ReadText, printed: ReadText | Unreadable): ReadText => {
  if (printed.refused !== null || printed.scan) return outline;
  return { ...outline, pages: printed.pages, clauses: pagesFrom(outline.clauses, printed.clauses) };
};

/** Reads all files of a text; the outline comes from the first, page numbers from the PDF beside it. */
const readSources = async ({ sources }: LibraryText, extract: Extract): Promise<ReadText | Unreadable> => {
  const [first, second] = sources;
  if (!first) return { refused: { code: 'file_missing', params: {} } };
  const outline = await extract(first.sha256, first.name);
  if (outline.refused !== null || !second) return outline;
  return withPages(outline, await extract(second.sha256, second.name));
};

const given = (text: LibraryText, read: ReadText, now: Date): LibraryText => ({
  ...text, state: read.scan ? 'scan' : 'ready', extractorVersion: read.extractorVersion, pages: read.pages,
  clauses: read.clauses.length, findings: read.findings.slice(0, 200), failure: null, readAt: now,
});

/**
 * Reads the next waiting text, if any: the file in a process of its own, then clauses, state, journal and event in one transaction,
 * so that a text shows wholly or not at all. A kill in between leaves it waiting.
 * @returns whether there was one
 */
export const createExtractNext = ({ store, uow, extract, keyOf, now }: ExtractDependencies) => {
  const finish = async (claimed: LibraryText, change: (text: LibraryText) => LibraryText, read: ReadText | null): Promise<void> => {
    const ownKey = await keyOf(claimed.documentId);
    await uow.run(async ({ texts, references, synonyms, outbox, audit }) => {
      const current = await texts.find(claimed.id);
      // Other files have come meanwhile, or somebody has mended the outline: this reading is of yesterday.
      if (!current || current.state !== 'waiting' || current.revision !== claimed.revision || !sameSources(current.sources, claimed.sources)) return;
      const clauses = keepIds(current, await texts.anchors(current.id), read?.clauses ?? []);
      const saved = await texts.save(change(current), clauses);
      if (saved.draft) return outbox.append([draftTextRead(saved)]);
      await references.replace(saved.id, keepDecisions(await references.ofVersion(saved.id), referencesIn(saved.id, clauses, ownKey), clauses));
      await synonyms.propose(proposedRules(saved.documentId, clauses));
      await outbox.append([textChanged(saved)]);
      await audit.record({
        actor: extractor, action: 'library.text-read', object: { kind: 'document', id: saved.documentId, label: current.sources[0]?.name ?? '' },
        changes: [{ field: 'text', from: null, to: `${saved.state}, ${saved.clauses}` }],
      });
    });
  };

  return async (): Promise<boolean> => {
    const claimed = await store.claim();
    if (!claimed) return false;
    const { text, attempts } = claimed;
    try {
      const read = await readSources(text, extract);
      if (read.refused === null) await finish(text, (current) => given(current, read, now()), read);
      else await finish(text, (current) => ({ ...current, state: 'refused', clauses: 0, failure: read.refused, readAt: now() }), null);
    } catch (error) {
      if (attempts < MOST_ATTEMPTS) throw error;
      await finish(text, (current) => ({ ...current, state: 'failed', clauses: 0, failure: { code: 'extraction_failed', params: {} }, readAt: now() }), null);
    }
    return true;
  };
};
export type ExtractNext = ReturnType<typeof createExtractNext>;
