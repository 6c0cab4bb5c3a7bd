import type { ShownLine, TextVersion } from '../../documents/public.js';
import type { LibraryText, StoredClause } from '../domain/library-text.js';
import type { TextScreen } from '../use-cases/read-text.js';
import type { FacetName } from '../ports.js';
import { facetNames } from '../ports.js';
import type { DocumentHit, Found } from '../use-cases/search-library.js';

export interface Titles { readonly kk: string | null; readonly ru: string | null; readonly en: string | null }

/** Names that live in other modules, looked up for one screen. */
export interface Names {
  readonly types: ReadonlyMap<string, Titles>;
  readonly units: ReadonlyMap<string, Titles>;
}

const presentVersion = ({ id, language, editionId, changeNumber, validFrom, validTo }: TextVersion) =>
  ({ id, language, editionId, changeNumber, validFrom, validTo });

/** A document among the hits. */
export const presentHit = ({ line, textVersionId, language, titleMarks, clauses }: DocumentHit, { types }: Names) => ({
  documentId: line.documentId, textVersionId, language, code: line.code, registrationNumber: line.registrationNumber, title: line.title,
  titleMarks: { kk: [...titleMarks.kk], ru: [...titleMarks.ru], en: [...titleMarks.en] },
  typeId: line.typeId, type: types.get(line.typeId) ?? null, status: line.status, validFrom: line.validFrom, validTo: line.validTo,
  clauses: clauses.map(({ id, clause, snippet, headingMarks }) => ({
    id, anchor: clause.anchor, number: clause.number, heading: clause.heading, path: [...clause.path], page: clause.page,
    headingMarks: [...headingMarks], snippet: { text: snippet.text, marks: [...snippet.marks] },
  })),
});

/** A document in a short list. */
export const presentNear = ({ documentId, code, title }: Pick<ShownLine, 'documentId' | 'code' | 'title'>) => ({ documentId, code, title });

const facetsOf = (facets: Found['facets'], { types, units }: Names) => {
  const labels: Partial<Record<FacetName, ReadonlyMap<string, Titles>>> = { type: types, unit: units };
  const one = (name: FacetName) => (facets[name] ?? []).map(({ value, count }) => ({ value, label: labels[name]?.get(value) ?? null, count }));
  return Object.fromEntries(facetNames.map((name) => [name, one(name)])) as Record<FacetName, ReturnType<typeof one>>;
};

/** The answer to a search. */
export const presentFound = (found: Found, names: Names, asked: { page: number; pageSize: number; on: string; archived: boolean }) => ({
  hits: found.hits.map((hit) => presentHit(hit, names)), total: found.total, ...asked, facets: facetsOf(found.facets, names),
  understood: { words: found.words.map(({ typed, matched }) => ({ typed, matched })), exactCode: found.exactCode, limited: found.limited },
  near: found.near.map(presentNear),
});

/** What is doubtful about an outline. */
export const presentFindings = (findings: LibraryText['findings']) =>
  findings.map(({ code, anchor, params }) => ({ code, anchor, params: { ...params } }));

/** Why a text could not be read. */
export const presentFailure = (failure: LibraryText['failure']) => failure && { code: failure.code, params: { ...failure.params } };

const presentText = (text: LibraryText) => ({
  state: text.state, revision: text.revision, pages: text.pages, clauses: text.clauses, extractorVersion: text.extractorVersion,
  readAt: text.readAt?.toISOString() ?? null, mended: text.mendedBy !== null, findings: presentFindings(text.findings), failure: presentFailure(text.failure),
});

/** A text version whose file nobody has put in. */
const noText = {
  state: 'none' as const, revision: 0, pages: null, clauses: 0, extractorVersion: null, readAt: null, mended: false, findings: [], failure: null,
};

/** The head of the reading view. */
export const presentScreen = ({ holding, version, siblings, state, current, text, outline, mayMend }: TextScreen) => {
  const edition = holding.editions.find(({ id }) => id === version.editionId);
  return {
    documentId: holding.document.id, code: holding.document.code?.canonical ?? null, title: edition?.title ?? { kk: null, ru: null, en: null },
    masterLanguage: holding.document.masterLanguage, version: presentVersion(version),
    edition: { issue: edition?.issue ?? null, revision: edition?.revision ?? null }, state, languages: siblings.map(presentVersion),
    current: current && presentVersion(current),
    files: version.files.map(({ id, format, name, size, sha256 }) => ({ id, format, name, size, sha256 })),
    text: text ? presentText(text) : noText,
    outline: outline.map(({ id, anchor, number, heading, depth, page }) => ({ id, anchor, number, heading, depth, page })),
    abilities: { mend: mayMend },
  };
};

/** A page of clauses with their bodies. */
export const presentClauses = (clauses: readonly StoredClause[]) => ({
  items: clauses.map(({ id, order, anchor, number, printedNumber, heading, path, depth, page, body }) => ({
    id, order, anchor, number, printedNumber, heading, path: [...path], depth, page,
    body: body.map((part) => (part.kind === 'table'
      ? { kind: part.kind, caption: part.caption, rows: part.rows.map((row) => [...row]), headerRows: part.headerRows }
      : { ...part })),
  })),
});
