import type { Language } from '../../../kernel/languages.js';
import { comparable } from '../../../text/comparison/comparable.js';
import type { Comparison } from '../../../text/comparison/comparison.js';
import type { Draft } from '../../documents/public.js';
import type { ComparedText } from '../domain/completeness.js';
import type { Difference } from '../domain/difference.js';
import { differencesOf } from '../domain/difference.js';
import type { Notice } from '../domain/notice.js';
import { pairingOf } from '../domain/notice.js';
import type { LineageOf, PageSource } from '../domain/row.js';
import type { ReadClause, ReadText } from '../ports.js';
import type { Context } from './context.js';

/** A language's new text beside that of the base. */
export interface Compared extends ComparedText {
  readonly language: Language;
  readonly comparison: Comparison | null;
  readonly old: readonly ReadClause[];
  readonly fresh: readonly ReadClause[];
  readonly pageSource: { readonly old: PageSource | null; readonly new: PageSource | null };
}

const MOST_REMEMBERED = 12;
const NO_PAGES = { old: null, new: null };

/** Pages are those of a PDF, or of a copy made to read; a DOCX has none of its own. */
const pageSourceOf = ({ sources }: ReadText, clauses: readonly ReadClause[], made: readonly string[]): PageSource | null => {
  if (!clauses.some(({ page }) => page !== null)) return null;
  return sources.some(({ format, sha256 }) => format === 'pdf' && !made.includes(sha256)) ? 'pdf' : 'reading-copy';
};

/** Compares the texts of changes with those of their base (CHG-2); what was compared a moment ago is remembered. */
export const createCompareTexts = ({ texts, compare, register, store }: Pick<Context, 'texts' | 'compare' | 'register' | 'store'>) => {
  const remembered = new Map<string, Promise<Compared>>();

  /** The files of the base that INQ has drawn, if a change has made it. */
  const madeIn = async ({ documentId, base }: Notice): Promise<readonly string[]> => {
    if (base.changeNumber === 0) return [];
    const edition = (await register.find(documentId))?.editions.find(({ id }) => id === base.editionId);
    const change = edition?.changes.find(({ number }) => number === base.changeNumber);
    return (change && (await store.find(change.id))?.made) ?? [];
  };

  const compareTwo = async (language: Language, base: ReadText, fresh: ReadText, notice: Notice): Promise<Compared> => {
    const [old, now] = [await texts.clausesOf(base.id), await texts.clausesOf(fresh.id)];
    const { pairings, apart } = pairingOf(notice, language);
    const comparison = await compare(old.map(comparable), now.map(comparable), { pairings, apart });
    return {
      language, state: 'ready', comparison, differences: differencesOf(comparison), old, fresh: now,
      pageSource: { old: pageSourceOf(base, old, await madeIn(notice)), new: pageSourceOf(fresh, now, notice.made) },
    };
  };

  const remember = (language: Language, base: ReadText, fresh: ReadText, notice: Notice): Promise<Compared> => {
    const key = JSON.stringify([base.id, base.revision, fresh.id, fresh.revision, pairingOf(notice, language)]);
    const known = remembered.get(key);
    if (known) return known;
    const made = compareTwo(language, base, fresh, notice);
    remembered.set(key, made);
    made.catch(() => remembered.delete(key));
    for (const old of remembered.keys()) if (remembered.size > MOST_REMEMBERED) remembered.delete(old);
    return made;
  };

  const nothing = (language: Language, state: Compared['state']): Compared => ({ language, state, comparison: null, differences: [], old: [], fresh: [], pageSource: NO_PAGES });

  /** One language; `no-base`: what is to be changed has no text that could be read, so there is nothing to compare with. */
  const ofLanguage = async (notice: Notice, draft: Pick<Draft, 'texts'>, language: Language): Promise<Compared> => {
    const own = draft.texts.find((text) => text.language === language);
    if (!own) return nothing(language, 'no-text');
    const fresh = await texts.find(own.id);
    if (!fresh || fresh.state !== 'ready') return nothing(language, fresh?.state ?? 'waiting');
    const known = notice.base.texts.find((text) => text.language === language);
    const base = known ? await texts.find(known.textVersionId) : null;
    // Registered a moment ago: its clauses get their descent when they enter the library.
    const underWay = known && known.sha256s.length > 0 && (!base || base.draft || base.state === 'waiting');
    if (underWay) return nothing(language, 'waiting');
    if (!base || base.state !== 'ready') return nothing(language, 'no-base');
    return remember(language, base, fresh, notice);
  };

  return {
    ofLanguage,
    /** Every language that the change brings a text of. */
    all: async (notice: Notice, draft: Pick<Draft, 'texts'>): Promise<Compared[]> => {
      const found: Compared[] = [];
      for (const { language } of draft.texts) found.push(await ofLanguage(notice, draft, language));
      return found;
    },
  };
};
export type CompareTexts = ReturnType<typeof createCompareTexts>;

/** The descent of the clauses of the base. */
export const lineageIn = (old: readonly ReadClause[]): LineageOf => {
  const known = new Map(old.map(({ id, lineageId }) => [id, lineageId]));
  return (id) => known.get(id) ?? null;
};

export const counted = (differences: readonly Difference[]) => {
  const count = (kind: Difference['kind']) => differences.filter((each) => each.kind === kind).length;
  return { changed: count('changed'), added: count('added'), removed: count('removed'), moved: count('moved'), renumbered: count('renumbered') };
};
