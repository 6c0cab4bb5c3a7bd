import type { Language } from '../../../kernel/languages.js';

/** A language's text of a version, with what is needed to find what was read of it. */
export interface VersionText {
  readonly id: string;
  readonly language: Language;
  readonly sha256s: readonly string[];
  /** The text version whose words it has taken over. */
  readonly carriedFrom: string | null;
}

/** One (edition, change) of a document, or the draft of one; facts and declarations are kept under its id. */
export interface Version {
  readonly subjectId: string;
  readonly editionId: string | null;
  /** 0 for an edition. */
  readonly changeNumber: number;
  readonly texts: readonly VersionText[];
}

/** The version whose words a text bears, following what was taken over; itself where they are its own. */
export const sourceOf = (versions: readonly Version[], text: VersionText): VersionText => {
  const origin = text.carriedFrom === null ? undefined : versions.flatMap(({ texts }) => texts).find(({ id }) => id === text.carriedFrom);
  return origin && origin !== text ? sourceOf(versions, origin) : text;
};
