import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { codeQueryKey } from '../../../text/codes/code-query.js';
import { onCyrillicKeys } from '../../../text/kazakh/keyboard.js';
import type { ShowLines, ShownLine } from '../../documents/public.js';
import type { Language } from '../domain/library-text.js';
import type { ShownClause } from '../domain/shown-clause.js';
import { readShown } from '../domain/shown-clause.js';
import { snippetOf } from '../domain/snippet.js';
import type { FacetName, LibraryQuestion, LibraryReply, LibrarySearch, Mark } from '../ports.js';
import { facetNames } from '../ports.js';

export interface LibraryQuery {
  readonly q: string;
  readonly on: LegalDate;
  /** Texts that are not in force as well; the route has checked who may. */
  readonly archived: boolean;
  /** Still being typed: what is not found is no miss. */
  readonly typing?: boolean;
  readonly filters: Readonly<Partial<Record<FacetName, string>>>;
  readonly page: number;
}

/** Documents whose rights were narrowed (LIB-4). */
export interface Narrowed {
  /** Whether the index lacks some of them or may have followed one just now, so that an answer given meanwhile cannot be trusted. */
  lately(): Promise<boolean>;
  /** Those that the index has not followed yet; to be read before the engine is asked. */
  unfollowed(): Promise<readonly string[]>;
}

export interface SearchDependencies {
  readonly search: LibrarySearch;
  readonly register: {
    byCodeOrNumber(filter: { on: string; rights: readonly string[] }, codeKey: string | null, number: string): Promise<string[]>;
  };
  /** The access-checked read model of hits (LIB-4). */
  readonly showLines: ShowLines;
  readonly narrowed: Narrowed;
  readonly noteMiss: (query: string) => Promise<void>;
}

export interface ClauseHit { readonly id: string; readonly clause: ShownClause; readonly snippet: { readonly text: string; readonly marks: readonly Mark[] }; readonly headingMarks: readonly Mark[] }
export interface DocumentHit {
  readonly line: ShownLine;
  /** The text version of the clauses; null for a document found by its title or code alone. */
  readonly textVersionId: string | null;
  /** The language of that text. */
  readonly language: Language | null;
  readonly titleMarks: Readonly<Record<'kk' | 'ru' | 'en', readonly Mark[]>>;
  readonly clauses: readonly ClauseHit[];
}

export interface Found {
  readonly hits: readonly DocumentHit[];
  readonly total: number;
  readonly facets: LibraryReply['facets'];
  readonly words: LibraryReply['words'];
  readonly exactCode: boolean;
  /** The engine does not answer: codes, lists and filters still do (LIB-5). */
  readonly limited: boolean;
  /** For a query without a hit: documents that come near. */
  readonly near: readonly ShownLine[];
}

export const PAGE = 30;
const NEAR = 5;
const nothing: LibraryReply = { hits: [], total: 0, facets: {}, words: [] };

type ReadLines = ReturnType<ShowLines>;
type Group = { documentId: string; textVersionId: string | null; clauses: { id: string; clause: ShownClause }[] };

/** Hits in the order of their rank, those of one text together. */
const grouped = (exact: readonly string[], hits: LibraryReply['hits']): Group[] => {
  const groups: Group[] = exact.map((documentId) => ({ documentId, textVersionId: null, clauses: [] }));
  for (const { documentId, textVersionId, entryId, shown } of hits) {
    const fits = (group: Group) => group.documentId === documentId
      && (group.textVersionId === textVersionId || group.textVersionId === null || textVersionId === null);
    let group = groups.find(fits);
    if (!group) groups.push(group = { documentId, textVersionId, clauses: [] });
    if (shown !== null) {
      group.textVersionId ??= textVersionId;
      group.clauses.push({ id: entryId, clause: readShown(shown) });
    }
  }
  return groups;
};

/** Everybody's search (LIB-1, LIB-3, LIB-4): exact codes first, then clauses and titles as the engine ranks them, each reloaded under the reader's rights. */
export const createSearchLibrary = ({ search, register, showLines, narrowed, noteMiss }: SearchDependencies) => {
  /** A title is held for the days before its start and after its end as well; a search of a day is for what is in force. */
  const IN_FORCE = { status: ['in_force'] } as const;

  const filtersOf = ({ filters, archived }: LibraryQuery) => ({
    ...(!archived && IN_FORCE),
    ...Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]]))),
  });

  /** As a rule nothing is narrowed, so the engine is not kept waiting to hear of it; where something is, that answer is not used. */
  const askOfVisible = async (question: Omit<LibraryQuestion, 'excludeDocumentIds'>): Promise<LibraryReply | null> => {
    const [lately, reply] = await Promise.all([narrowed.lately(), search.ask({ ...question, excludeDocumentIds: [] })]);
    return lately ? search.ask({ ...question, excludeDocumentIds: await narrowed.unfollowed() }) : reply;
  };

  const ask = (actor: Actor, query: LibraryQuery) => askOfVisible({
    text: query.q, rightsTokens: actor.rights, onDate: query.archived ? null : query.on,
    filters: filtersOf(query), facets: facetNames, limit: PAGE, offset: (query.page - 1) * PAGE,
  });

  /** The line that belongs to a text: by the date asked, or, in the archive, by the edition it belongs to. */
  const lineOf = (lines: readonly ShownLine[], text: ShownClause | undefined, { on, archived }: LibraryQuery): ShownLine | undefined => {
    if (archived && text) return lines.find((line) => line.status === 'in_force' && line.editionId === text.editionId && line.changeNumber === text.changeNumber);
    return lines.find((line) => line.from <= on && on < line.to) ?? (archived ? lines.at(-1) : undefined);
  };

  const present = async (actor: Actor, query: LibraryQuery, groups: readonly Group[], readLines: ReadLines): Promise<DocumentHit[]> => {
    const lines = await readLines(groups.map(({ documentId }) => documentId), actor.rights, query.archived ? null : query.on);
    const highlight = search.highlighter(query.q);
    const marks = (text: string | null) => (text ? highlight(text) : []);
    return groups.flatMap((group): DocumentHit[] => {
      const text = group.clauses[0]?.clause;
      const line = lineOf(lines.filter(({ documentId }) => documentId === group.documentId), text, query);
      if (!line) return [];
      return [{
        line, textVersionId: group.textVersionId, language: text?.language ?? null,
        titleMarks: { kk: marks(line.title.kk), ru: marks(line.title.ru), en: marks(line.title.en) },
        clauses: group.clauses.map(({ id, clause }) => ({
          id, clause, snippet: snippetOf(clause.text, marks(clause.text)), headingMarks: marks(clause.heading),
        })),
      }];
    });
  };

  /** What comes near a query that nothing answers: titles that begin like its longest word. */
  const nearTo = async (actor: Actor, query: LibraryQuery): Promise<ShownLine[]> => {
    const longest = query.q.split(/\s+/).reduce((best, word) => (word.length > best.length ? word : best), '').slice(0, 5);
    if (longest.length < 3) return [];
    const readLines = showLines();
    const reply = await askOfVisible({ text: longest, rightsTokens: actor.rights, onDate: query.on, filters: IN_FORCE, facets: [], limit: NEAR, offset: 0 });
    return (await readLines((reply ?? nothing).hits.map(({ documentId }) => documentId), actor.rights, query.on)).slice(0, NEAR);
  };

  const find = async (actor: Actor, query: LibraryQuery): Promise<Found> => {
    const codeKey = codeQueryKey(query.q);
    // Codes and registration numbers have a digit in them.
    const mayBeCode = query.page === 1 && /\d/.test(query.q);
    const asking = Promise.all([
      mayBeCode ? register.byCodeOrNumber({ on: query.on, rights: actor.rights }, codeKey, query.q) : [],
      ask(actor, query),
    ]);
    const readLines = showLines();
    const [exact, answer] = await asking;
    const reply = answer ?? nothing;
    const hits = await present(actor, query, grouped(exact, reply.hits), readLines);
    return {
      hits, total: Math.max(reply.total, hits.length), facets: reply.facets, words: reply.words, exactCode: codeKey !== null && exact.length > 0,
      limited: answer === null, near: [],
    };
  };

  /** With the keyboard left in Latin letters people type what nothing answers. */
  const findOnOtherKeys = async (actor: Actor, query: LibraryQuery): Promise<Found | null> => {
    const q = onCyrillicKeys(query.q);
    const found = q === null ? null : await find(actor, { ...query, q });
    return found !== null && found.hits.length > 0 ? found : null;
  };

  return async (actor: Actor, query: LibraryQuery): Promise<Found> => {
    const found = await find(actor, query);
    if (found.hits.length > 0 || found.limited) return found;
    const other = await findOnOtherKeys(actor, query);
    if (other !== null || query.page > 1 || query.typing) return other ?? found;
    await noteMiss(query.q);
    return { ...found, near: await nearTo(actor, query) };
  };
};
export type SearchLibrary = ReturnType<typeof createSearchLibrary>;
