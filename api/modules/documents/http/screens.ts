import { contentTypes } from '../../../http/content-types.js';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { DocumentQueries } from '../document-queries.mongo.js';
import { allActIds } from '../domain/acts-of.js';
import { fileOf } from '../domain/add-file.js';
import type { Holding, StoredFile, Titles } from '../domain/document.js';
import { mayKnowGap, type Gap } from '../domain/gaps.js';
import type { RegisterEntry } from '../domain/register-entry.js';
import type { Names } from './presenter.js';
import { presentCard, presentRow } from './presenter.js';
import type { RegisterQuery } from './schemas.js';
import { require } from '../policy.js';
import type { Directory, HistoryOf, TitleSearch } from '../ports.js';
import type { FacetCount, RegisterFilter, RegisterReadModel } from '../register-read-model.mongo.js';
import type { FindDocuments } from '../use-cases/find-documents.js';
import type { ShowLines } from '../use-cases/show-lines.js';

export interface ScreenDependencies {
  readonly register: RegisterReadModel;
  readonly queries: DocumentQueries;
  readonly directory: Directory;
  readonly historyOf: HistoryOf;
  readonly findDocuments: FindDocuments;
  readonly search: TitleSearch;
  readonly showLines: ShowLines;
  readonly openFile: (sha256: string) => Promise<Readable>;
  readonly clock: Clock;
}

type Query = z.output<typeof RegisterQuery>;
const mayManage = (actor: Actor): boolean => actor.permissions.includes('documents:manage');
const HISTORY_ROWS = 100;
const SUGGESTIONS = 8;

/** Codes and titles while somebody types, as far as the reader may see them (LIB-3). */
const suggest = async ({ findDocuments, showLines, search, clock }: ScreenDependencies, actor: Actor, text: string) => {
  const on = clock.today();
  const finding = text ? findDocuments(text, actor.rights, on, SUGGESTIONS) : { documentIds: [] };
  const readLines = showLines();
  const first = (await finding).documentIds.slice(0, SUGGESTIONS);
  const entries = await readLines(first, actor.rights, on);
  const byId = new Map(entries.map((entry) => [entry.documentId, entry]));
  const marks = search.highlighter(text);
  return { items: first.flatMap((id) => byId.get(id) ?? []).map(({ documentId, code, title }) => ({
    documentId, code, title: { ...title }, highlight: marks(title.kk ?? title.ru ?? title.en ?? ''),
  })) };
};

/** The bytes of stored files, for those who may see their document. */
const fileScreens = ({ openFile }: ScreenDependencies, visible: (actor: Actor, id: string) => Promise<Holding>) => {
  const fileFor = async (actor: Actor, id: string, fileId: string) => {
    const holding = await visible(actor, id);
    const file = fileOf(holding, fileId);
    if (!file) throw new AppError('not_found');
    return { holding, file };
  };
  const sent = async ({ name, format, sha256 }: StoredFile) => ({ fileName: name, contentType: contentTypes[format], content: await openFile(sha256) });
  return {
    /** A PDF leaves INQ with its stamp (DIST-2); without it only for those who manage documents. @throws AppError `not_found`, `forbidden` */
    download: async (actor: Actor, id: string, fileId: string) => {
      const { holding, file } = await fileFor(actor, id, fileId);
      if (file.format === 'pdf') require(actor, 'downloadUnstamped', holding);
      return sent(file);
    },
    /** The PDF as the reading view draws it. @throws AppError `not_found` */
    shown: async (actor: Actor, id: string, fileId: string) => {
      const { file } = await fileFor(actor, id, fileId);
      if (file.format !== 'pdf') throw new AppError('not_found');
      return { ...(await sent(file)), inline: true as const };
    },
  };
};

/** What the register's screens show: one read for each, scoped by date and rights. */
export const createScreens = (deps: ScreenDependencies) => {
  const { register, queries, directory, clock } = deps;

  const namesFor = async (unitIds: readonly string[], personIds: readonly string[], on: LegalDate): Promise<Names> => ({
    types: new Map((await queries.types()).map((type) => [type.id, type])),
    units: await directory.unitNames([...new Set(unitIds)], on),
    people: await directory.personNames([...new Set(personIds)]),
  });

  const unitsOf = (entries: readonly RegisterEntry[], counts: readonly FacetCount[]) =>
    [...entries.flatMap(({ ownerUnitId }) => ownerUnitId ?? []), ...counts.map(({ value }) => String(value))];

  const label = (counts: readonly FacetCount[], names: (id: string) => Titles | null) =>
    counts.map(({ value, count }) => ({ value: String(value), label: names(String(value)), count }));

  /** The register's lines that a query means, before paging: by rank when words are given, else sorted. */
  const lines = async (actor: Actor, query: Omit<Query, 'page' | 'pageSize'>, skip: number, limit: number) => {
    const on = query.on ?? clock.today();
    const found = query.q ? await deps.findDocuments(query.q, actor.rights, on) : null;
    const { type, level, unit, process, status, year, gap } = query;
    if (gap && !mayKnowGap(gap, mayManage(actor))) throw new AppError('forbidden');
    const filter: RegisterFilter = { on, rights: actor.rights, type, level, unit, process, status, year, gap, documentIds: found?.documentIds };
    if (!found) {
      return { on, filter, found, entries: await register.list(filter, query.sort, query.dir === 'asc' ? 1 : -1, skip, limit) };
    }
    const rank = new Map(found.documentIds.map((id, index) => [id, index]));
    const all = await register.list(filter, 'register', 1, 0, found.documentIds.length);
    const ranked = all.sort((a, b) => (rank.get(a.documentId) ?? 0) - (rank.get(b.documentId) ?? 0));
    return { on, filter, found, entries: ranked.slice(skip, skip + limit) };
  };

  const registerScreen = async (actor: Actor, query: Query) => {
    const { on, filter, found, entries } = await lines(actor, query, (query.page - 1) * query.pageSize, query.pageSize);
    const facets = await register.facets(filter);
    const names = await namesFor(unitsOf(entries, facets.unit), [], on);
    return {
      items: entries.map((entry) => presentRow(entry, names, { on, manages: mayManage(actor) })),
      total: await register.total(filter), page: query.page, pageSize: query.pageSize, on,
      gaps: Object.fromEntries(facets.gaps.filter(({ value }) => mayKnowGap(value as Gap, mayManage(actor))).map(({ value, count }) => [String(value), count])),
      facets: {
        type: label(facets.type, (id) => names.types.get(id)?.name ?? null),
        level: label(facets.level, () => null),
        year: label(facets.year, () => null),
        process: label(facets.process, () => null),
        unit: label(facets.unit, (id) => names.units.get(id) ?? null),
      },
      understood: found && query.q ? { query: query.q, exactCode: found.exactCode, limited: found.limited } : null,
    };
  };

  const present = async (actor: Actor, holding: Holding, on: LegalDate = clock.today()) => presentCard(holding, {
    actor, on,
    names: await namesFor(
      holding.document.facts.flatMap(({ ownerUnitId }) => ownerUnitId ?? []),
      holding.document.facts.flatMap(({ responsibleId }) => responsibleId ?? []), on),
    acts: await queries.actsById(allActIds(holding)),
    marks: await queries.marksOf(holding.document.code?.duplicateKey ?? null, allActIds(holding)),
    // Others see what became of a document, not who typed what.
    history: !actor.permissions.includes('journal:read') ? [] : await deps.historyOf([holding.document.id, ...holding.editions.flatMap(({ id, changes }) => [id, ...changes.map((change) => change.id)])], HISTORY_ROWS),
  });

  const visible = async (actor: Actor, id: string): Promise<Holding> => {
    const holding = await queries.find(id);
    if (!holding) throw new AppError('not_found');
    require(actor, 'see', holding);
    return holding;
  };

  return {
    register: registerScreen,
    lines,
    namesFor,
    suggestions: (actor: Actor, text: string) => suggest(deps, actor, text),
    present,
    card: async (actor: Actor, id: string, on?: LegalDate) => present(actor, await visible(actor, id), on),
    ...fileScreens(deps, visible),
    acts: (text: string, skip: number, limit: number) => queries.listActs(text, skip, limit).then(({ items, total }) =>
      ({ items: items.map(({ revision: _revision, ...act }) => act), total })),
    types: () => queries.types(),
    /** @throws AppError `unknown_type` */
    nextNumber: async (typeId: string, year: number = Number(clock.today().slice(0, 4))) => {
      const type = (await queries.types()).find(({ id }) => id === typeId);
      if (!type) throw new AppError('unknown_type');
      return queries.suggestNumber(type, year);
    },
  };
};

export type Screens = ReturnType<typeof createScreens>;
