import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Holding, TextVersion } from '../../documents/public.js';
import { canDocument, inForceOn, requireDocument, shownState } from '../../documents/public.js';
import type { Language, LibraryText, StoredClause } from '../domain/library-text.js';
import type { TextStore } from '../texts.mongo.js';

export interface ReadDependencies {
  readonly texts: Pick<TextStore, 'find' | 'outline' | 'clausesOf'>;
  readonly holdingOf: (documentId: string) => Promise<Holding | null>;
  readonly today: () => LegalDate;
}

export interface Wanted {
  readonly on?: LegalDate | undefined;
  readonly language?: Language | undefined;
  /** One text version by its id, in force or not. */
  readonly version?: string | undefined;
}

export interface TextScreen {
  readonly holding: Holding;
  readonly version: TextVersion;
  /** The other languages of the same (edition, change). */
  readonly siblings: readonly TextVersion[];
  readonly state: ReturnType<typeof shownState>;
  /** What is in force today, where that is something else: the band leads there. */
  readonly current: TextVersion | null;
  readonly text: LibraryText | null;
  readonly outline: readonly Omit<StoredClause, 'body' | 'text'>[];
  readonly mayMend: boolean;
}

const CLAUSES_A_PAGE = 200;

const inLanguage = (versions: readonly TextVersion[], wanted: Language | undefined, master: Language): TextVersion | undefined =>
  versions.find(({ language }) => language === wanted) ?? versions.find(({ language }) => language === master) ?? versions[0];

/** The text version that a reader means: a named one, or the one in force on the day, in his language if there is one. */
const choose = (holding: Holding, { version, language, on }: Wanted, today: LegalDate): TextVersion | undefined => {
  const { textVersions, document } = holding;
  if (version) return textVersions.find(({ id }) => id === version);
  const period = inForceOn(holding, on ?? today);
  const own = textVersions.filter(({ editionId, changeNumber }) => editionId === period?.editionId && changeNumber === period.changeNumber);
  // Nothing in force on that day: the latest text is shown, under its band.
  return inLanguage(own.length > 0 ? own : latest(textVersions), language, document.masterLanguage);
};

const latest = (versions: readonly TextVersion[]): TextVersion[] => {
  const last = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1);
  return versions.filter(({ editionId, changeNumber }) => editionId === last?.editionId && changeNumber === last.changeNumber);
};

/** The reading view (DOC-4): which text is meant, what it is today, its outline; the clauses come in pages. */
export const createReadText = ({ texts, holdingOf, today }: ReadDependencies) => {
  const visible = async (actor: Actor, documentId: string): Promise<Holding> => {
    const holding = await holdingOf(documentId);
    if (!holding) throw new AppError('not_found');
    requireDocument(actor, 'see', holding);
    return holding;
  };

  /** @throws AppError `not_found` where the document has no such text version */
  const withVersion = async (actor: Actor, documentId: string, versionId: string): Promise<Holding> => {
    const holding = await visible(actor, documentId);
    if (!holding.textVersions.some(({ id }) => id === versionId)) throw new AppError('not_found');
    return holding;
  };

  return {
    visible,
    withVersion,
    /** @throws AppError `not_found` also for what the reader may not see */
    screen: async (actor: Actor, documentId: string, wanted: Wanted): Promise<TextScreen> => {
      const holding = await visible(actor, documentId);
      const version = choose(holding, wanted, today());
      const edition = holding.editions.find(({ id }) => id === version?.editionId);
      if (!version || !edition) throw new AppError('not_found');
      const state = shownState(holding, edition, today());
      const current = choose(holding, { language: version.language }, today());
      const isSame = current?.editionId === version.editionId && current.changeNumber === version.changeNumber;
      return {
        holding, version, state,
        siblings: holding.textVersions.filter(({ editionId, changeNumber }) => editionId === version.editionId && changeNumber === version.changeNumber),
        current: isSame || !inForceOn(holding, today()) ? null : current ?? null,
        text: await texts.find(version.id),
        outline: await texts.outline(version.id),
        mayMend: canDocument(actor, 'edit', holding),
      };
    },
    clauses: async (actor: Actor, documentId: string, versionId: string, from: number): Promise<StoredClause[]> => {
      await withVersion(actor, documentId, versionId);
      return texts.clausesOf(versionId, from, CLAUSES_A_PAGE);
    },
  };
};
export type ReadText = ReturnType<typeof createReadText>;
