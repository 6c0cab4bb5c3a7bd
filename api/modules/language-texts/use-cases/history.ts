import type { Draft, Holding, TextVersion } from '../../documents/public.js';
import { lastPeriod, periodsOf } from '../../documents/public.js';
import type { Version, VersionText } from '../domain/version.js';

const textOf = ({ id, language, files, carriedFrom }: Pick<TextVersion, 'id' | 'language' | 'files'> & { carriedFrom: string | null }): VersionText =>
  ({ id, language, sha256s: files.map(({ sha256 }) => sha256).sort(), carriedFrom });

/** The id under which a registered (edition, change) is spoken of: that of the draft it was. */
const subjectOf = ({ editions }: Holding, editionId: string, changeNumber: number): string => {
  const change = editions.find(({ id }) => id === editionId)?.changes.find(({ number }) => number === changeNumber);
  return changeNumber === 0 ? editionId : change?.id ?? `${editionId}/${changeNumber}`;
};

/** The registered versions of a document in the order of their starts; a text of which there is no file is not known. */
export const versionsOf = (holding: Holding): Version[] => periodsOf(holding.textVersions).map(({ editionId, changeNumber }) => ({
  subjectId: subjectOf(holding, editionId, changeNumber), editionId, changeNumber,
  texts: holding.textVersions.filter((text) => text.editionId === editionId && text.changeNumber === changeNumber && text.files.length > 0).map(textOf),
}));

/** What the draft would be: a change takes over every language for which it brings no text of its own. */
const draftVersion = (draft: Draft, holding: Holding | null, before: readonly Version[]): Version => {
  const own = draft.texts.map((text) => textOf({ ...text, carriedFrom: null }));
  if (draft.kind !== 'change') return { subjectId: draft.id, editionId: null, changeNumber: 0, texts: own };
  const last = holding && lastPeriod(holding);
  const base = before.at(-1)?.texts ?? [];
  const carried = own.length === 0 ? [] : base.filter(({ language }) => !own.some((text) => text.language === language)).map((text) => ({ ...text, carriedFrom: text.id }));
  return { subjectId: draft.id, editionId: last?.editionId ?? null, changeNumber: (last?.changeNumber ?? 0) + 1, texts: [...own, ...carried] };
};

/** The versions up to the draft, the draft being the last of them; once it is registered it is one of the document's own. */
export const historyOfDraft = (draft: Draft, holding: Holding | null): Version[] => {
  const registered = holding ? versionsOf(holding) : [];
  const at = registered.findIndex(({ subjectId }) => subjectId === draft.id);
  return at >= 0 ? registered.slice(0, at + 1) : [...registered, draftVersion(draft, holding, registered)];
};

/** The versions of a document up to one of them; empty where it has no such version. */
export const historyUpTo = (holding: Holding, editionId: string, changeNumber: number): Version[] => {
  const registered = versionsOf(holding);
  return registered.slice(0, registered.findIndex((version) => version.editionId === editionId && version.changeNumber === changeNumber) + 1);
};
