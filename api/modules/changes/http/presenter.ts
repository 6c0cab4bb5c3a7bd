import type { z } from 'zod';
import type { ComparedClause } from '../../../text/comparison/comparison.js';
import type { Act, Edition, Holding } from '../../documents/public.js';
import { paragraphsOf } from '../domain/clause-edits.js';
import type { ClauseEdit, Pairing } from '../domain/notice.js';
import type { Row } from '../domain/row.js';
import { keysOf } from '../domain/row.js';
import { abilities } from '../policy.js';
import type { Actor } from '../../../kernel/actor.js';
import type { ReadClause } from '../ports.js';
import type { Compared } from '../use-cases/compared-texts.js';
import { counted } from '../use-cases/compared-texts.js';
import type { ChangeLine, ChangeScreen } from '../use-cases/read-changes.js';
import type { ClauseMark, SheetChange, SheetEdition } from '../use-cases/read-sheet.js';
import type * as S from './schemas.js';

const presentEdition = (edition: Edition | undefined) => ({ issue: edition?.issue ?? null, revision: edition?.revision ?? null, ordinal: edition?.ordinal ?? 0 });
const presentAct = ({ id, kind, body, number, date }: Act) => ({ id, kind, body, number, date });
const editionOf = ({ editions }: Holding, id: string) => editions.find((edition) => edition.id === id);
const person = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

export const presentRow = (row: Row, stale: boolean): z.input<typeof S.RowAnswer> => {
  const { id, revision, changeId, language, order, kind, clauseNumber, oldNumber, paragraph, page, pageSource, oldText, newText, wording, weight, links } = row;
  const [first] = links;
  return {
    id, revision, changeId, language, order, kind, clauseNumber, oldNumber, paragraph, page, pageSource, oldText, newText, wording, weight,
    differences: keysOf(row), oldClauseId: first?.oldId ?? null, newClauseId: first?.newId ?? null, lineageId: first?.lineageId ?? first?.newId ?? null, stale,
  };
};

const presentTexts = ({ notice, view: { draft, readings } }: ChangeScreen) => draft.texts.map(({ id, language, files }) => ({
  id, language, state: readings.get(id)?.state ?? 'waiting', clauses: readings.get(id)?.clauses ?? 0, madeByInq: files.some(({ sha256 }) => notice.made.includes(sha256)),
  files: files.map((file) => ({ id: file.id, format: file.format, name: file.name, size: file.size, sha256: file.sha256, addedAt: file.addedAt.toISOString() })),
}));

/** A change with all that its author works with. */
export const presentChange = (screen: ChangeScreen, actor: Actor): z.input<typeof S.ChangeAnswer> => {
  const { notice, view, holding, superseded, counts, missing, substantial, acts, period } = screen;
  const { draft, standing, digest } = view;
  const { base, registered } = notice;
  return {
    id: notice.id, revision: notice.revision, draftRevision: draft.revision, documentId: notice.documentId, documentTitle: draft.title,
    code: holding.document.code?.canonical ?? null, editionId: base.editionId, edition: presentEdition(editionOf(holding, base.editionId)),
    state: draft.state, iteration: draft.iteration, author: person(draft.author), masterLanguage: draft.masterLanguage, approvalId: standing?.approvalId ?? null,
    returnedBecause: notice.returned && { code: notice.returned.code, params: { ...notice.returned.params } },
    base: { changeNumber: base.changeNumber, superseded, texts: base.texts.map(({ language, textVersionId }) => ({ language, textVersionId })) },
    number: registered?.number ?? null, registrationNumber: registered?.registrationNumber ?? null, registeredOn: registered?.registeredOn ?? null,
    validFrom: period?.validFrom ?? null, acts: acts.map(presentAct), createdAt: notice.createdAt.toISOString(),
    cause: notice.cause, basis: notice.basis, basisDocumentId: notice.basisDocumentId, consequences: notice.consequences, introducedOn: notice.introducedOn,
    texts: presentTexts(screen), counts: { ...counts }, missing: [...missing], substantial,
    abilities: { ...view.abilities, ...abilities(actor, { edit: view.abilities.edit, state: draft.state, registered: registered !== null, superseded }) },
    signing: { digest, files: draft.texts.flatMap(({ language, files }) => files.map(({ name, format, sha256 }) => ({ language, name, format, sha256 }))) },
  };
};

export const presentLine = ({ notice, draft, holding, superseded, standing }: ChangeLine) => ({
  id: notice.id, documentId: notice.documentId, documentTitle: draft.title, code: holding.document.code?.canonical ?? null,
  edition: presentEdition(editionOf(holding, notice.base.editionId)), state: draft.state, iteration: draft.iteration, author: person(draft.author),
  number: notice.registered?.number ?? null, superseded, createdAt: notice.createdAt.toISOString(), stage: standing?.stage ?? null,
});

const presentClause = (clause: ComparedClause | null) => clause && ({ id: clause.id, number: clause.number, heading: clause.heading, text: clause.text, page: clause.page });

export const presentDifferences = ({ language, state, comparison, differences, pageSource }: Compared, { pairings, apart }: Pairing, rows: readonly Row[]): z.input<typeof S.DifferencesAnswer> => {
  const rowOf = new Map(rows.flatMap((row) => keysOf(row).map((key) => [key, row.id] as const)));
  return {
    language, state, basis: comparison?.basis ?? null, pageSource, counts: counted(differences), pairings: pairings.map(([old, fresh]) => [old, fresh]), apart: apart.map(([old, fresh]) => [old, fresh]),
    items: differences.map(({ key, kind, wordsChanged, doubtful, splitFrom, mergedInto, old, new: fresh, words }) => ({
      key, kind, wordsChanged, doubtful, splitFrom, mergedInto, old: presentClause(old), new: presentClause(fresh),
      words: words.map((run) => ({ kind: run.kind, text: run.text })), rowId: rowOf.get(key) ?? null,
    })),
    same: comparison?.pairs.filter(({ kind, renumbered }) => kind === 'same' && !renumbered).length ?? 0,
    onlySigns: comparison?.pairs.filter(({ onlySigns }) => onlySigns).length ?? 0,
  };
};

const presentInserted = ({ number, heading, paragraphs }: ClauseEdit) => ({ number, heading, paragraphs: [...paragraphs] });

export const presentClauses = (clauses: readonly ReadClause[], edits: readonly ClauseEdit[]): z.input<typeof S.ClausesAnswer> => {
  const behind = (id: string | null) => edits.filter(({ action, clauseId }) => action === 'insert-after' && clauseId === id).map(presentInserted);
  return {
    first: behind(null),
    items: clauses.map((clause) => {
      const edit = edits.find(({ action, clauseId }) => action !== 'insert-after' && clauseId === clause.id);
      return {
        clauseId: clause.id, number: clause.number, heading: clause.heading, paragraphs: paragraphsOf(clause), inserted: behind(clause.id),
        edit: edit ? { action: edit.action === 'remove' ? 'remove' as const : 'replace' as const, ...presentInserted(edit) } : null,
      };
    }),
  };
};

const presentSheetChange = ({ notice, registered, period, state, author, acts, approvalId, substantial, rows }: SheetChange) => ({
  id: notice.id, number: registered.number, registrationNumber: registered.registrationNumber, registeredOn: registered.registeredOn, validFrom: period.validFrom,
  validTo: period.validTo, state, cause: notice.cause, basis: notice.basis, basisDocumentId: notice.basisDocumentId, consequences: notice.consequences,
  introducedOn: notice.introducedOn, substantial, author: person(author), acts: acts.map(presentAct), approvalId, recorded: registered.recorded,
  rows: rows.map((row) => presentRow(row, false)),
});

export const presentSheet = (editions: readonly SheetEdition[]): z.input<typeof S.DocumentChangesAnswer> => ({
  editions: editions.map(({ edition, validFrom, changes }) => ({
    editionId: edition.id, issue: edition.issue, revision: edition.revision, validFrom, changes: changes.map(presentSheetChange),
  })),
});

export const presentMarks = (marks: readonly ClauseMark[]): z.input<typeof S.ClauseChangesAnswer> => ({
  items: marks.map(({ clause, changes }) => ({
    anchor: clause.anchor, clauseId: clause.id,
    changes: changes.map(({ notice, number, row, validFrom }) => ({ changeId: notice.id, rowId: row.id, number, kind: row.kind, validFrom, basis: notice.basis })),
  })),
});
