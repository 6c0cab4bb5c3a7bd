import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { holdsOn } from '../../../kernel/validity.js';
import { periodsOf } from '../../documents/public.js';
import type { Edition, Holding, Period, TextVersion } from '../../documents/public.js';
import { comparable } from '../../../text/comparison/comparable.js';
import type { Comparison } from '../../../text/comparison/comparison.js';
import type { LibraryText } from '../domain/library-text.js';
import type { CompareTexts } from '../ports.js';
import type { TextStore } from '../texts.mongo.js';
import type { ReadText } from './read-text.js';

export interface ReadVersionsDependencies {
  readonly texts: Pick<TextStore, 'find' | 'clausesOf'>;
  readonly readText: Pick<ReadText, 'visible'>;
  readonly compareTexts: CompareTexts;
  readonly today: () => LegalDate;
}

export type VersionState = 'upcoming' | 'effective' | 'superseded' | 'cancelled';

/** An edition as it stood between two changes, with its texts. */
export interface VersionLine {
  readonly edition: Edition;
  readonly period: Period;
  readonly state: VersionState;
  readonly texts: readonly { readonly version: TextVersion; readonly text: LibraryText | null }[];
}

const stateOf = (edition: Edition, period: Period, today: LegalDate): VersionState => {
  if (holdsOn(period, today)) return 'effective';
  if (period.validFrom > today) return 'upcoming';
  return edition.cancelledFrom !== null && edition.cancelledFrom === period.validTo ? 'cancelled' : 'superseded';
};

const isOf = ({ editionId, changeNumber }: Period, version: TextVersion): boolean => version.editionId === editionId && version.changeNumber === changeNumber;

/** All that a document was and will be, and what lies between any two of its texts (DOC-2, DOC-3). */
export const createReadVersions = ({ texts, readText, compareTexts, today }: ReadVersionsDependencies) => {
  const line = async ({ editions, textVersions }: Holding, period: Period): Promise<VersionLine[]> => {
    const edition = editions.find(({ id }) => id === period.editionId);
    if (!edition) return [];
    const own = textVersions.filter((version) => isOf(period, version));
    const found = await Promise.all(own.map(async (version) => ({ version, text: await texts.find(version.id) })));
    return [{ edition, period, state: stateOf(edition, period, today()), texts: found }];
  };

  return {
    /** Newest first. @throws AppError `not_found` also for what the reader may not see */
    list: async (actor: Actor, documentId: string): Promise<VersionLine[]> => {
      const holding = await readText.visible(actor, documentId);
      return (await Promise.all(periodsOf(holding.textVersions).reverse().map((period) => line(holding, period)))).flat();
    },
    /** @throws AppError `not_found` where the document has no such texts, `text_not_ready` until both are read */
    compare: async (actor: Actor, documentId: string, oldId: string, newId: string, showSigns: boolean): Promise<Comparison> => {
      const { textVersions } = await readText.visible(actor, documentId);
      if (![oldId, newId].every((wanted) => textVersions.some(({ id }) => id === wanted))) throw new AppError('not_found');
      const states = await Promise.all([texts.find(oldId), texts.find(newId)]);
      if (states.some((text) => text?.state !== 'ready')) throw new AppError('text_not_ready');
      const [old, fresh] = await Promise.all([texts.clausesOf(oldId), texts.clausesOf(newId)]);
      return compareTexts(old.map(comparable), fresh.map(comparable), { showSigns });
    },
  };
};
export type ReadVersions = ReturnType<typeof createReadVersions>;
