import type { Actor } from '../../../kernel/actor.js';
import type { OpenTransaction } from '../../../kernel/transaction.js';
import { AppError } from '../../../kernel/errors.js';
import { fieldText } from '../../../text/tables/columns.js';
import type { Table } from '../../../text/tables/table.js';
import type { ImportKind, Mapping, Outcome, PreviewRow, Proposal } from '../../imports/public.js';
import { decideImport } from '../domain/import/decide-import.js';
import type { FieldProposal, ImportDecision, KnownDocument } from '../domain/import/decide-import.js';
import { readRegister } from '../domain/import/read-register.js';
import { recogniseColumns } from '../domain/import/register-columns.js';
import type { RegisterField } from '../domain/import/register-flags.js';
import { wrongFlags } from '../domain/import/register-flags.js';
import type { RegisterRow } from '../domain/import/register-row.js';
import type { DocumentType } from '../domain/document.js';
import { typeNamed } from '../domain/type-names.js';
import { printedAct } from '../domain/printed-register.js';
import type { createImportRow } from './import-row.js';

const fields: readonly { field: RegisterField; required: boolean }[] = [
  { field: 'no', required: false }, { field: 'type', required: false }, { field: 'title', required: true },
  { field: 'code', required: true }, { field: 'edition', required: false }, { field: 'registrationNumber', required: false },
  { field: 'acts', required: false },
];

/** What the wizard keeps for a row until it is carried out. */
export interface RegisterPayload {
  readonly row: RegisterRow;
  readonly proposals: readonly FieldProposal[];
}

/** A proposal's name in the preview: acts are several, so each carries its own words. */
export const proposalName = (proposal: FieldProposal): string =>
  (proposal.field === 'acts' ? `acts:${printedAct(proposal.act as never, 'kk')}` : proposal.field);

const shown = (proposal: FieldProposal): Proposal => (proposal.field === 'acts'
  ? { field: proposalName(proposal), from: '', to: printedAct(proposal.act as never, 'kk'), ticked: proposal.ticked }
  : { field: proposal.field, from: proposal.from, to: proposal.to, ticked: proposal.ticked });

const stateOf = ({ flags }: RegisterRow): PreviewRow['state'] => {
  if (flags.some(({ code }) => wrongFlags.has(code))) return 'wrong';
  return flags.length > 0 ? 'doubtful' : 'understood';
};

const decisions = { create: 'create', unchanged: 'unchanged', changes: 'change', proposedDuplicate: 'duplicate' } as const;

const targetOf = (decision: ImportDecision, known: ReadonlyMap<string, KnownDocument>): PreviewRow['target'] => {
  const id = 'documentId' in decision ? decision.documentId : decision.decision === 'proposedDuplicate' ? decision.documentIds[0] : undefined;
  const document = id === undefined ? undefined : known.get(id);
  return document ? { id: document.id, title: document.title } : null;
};

const previewRow = (row: RegisterRow, decision: ImportDecision, cells: Record<string, string>, known: ReadonlyMap<string, KnownDocument>): PreviewRow => {
  const proposals = decision.decision === 'changes' ? decision.proposals : [];
  const { flags, line, ...understood } = row;
  return {
    line, state: stateOf(row), decision: decisions[decision.decision], cells, flags: [...flags], understood,
    proposals: proposals.map(shown), target: targetOf(decision, known), payload: { row, proposals } satisfies RegisterPayload,
  };
};

export interface RegisterKindDependencies {
  readonly knownDocuments: () => Promise<KnownDocument[]>;
  readonly types: () => Promise<DocumentType[]>;
  readonly importRow: ReturnType<typeof createImportRow>;
}

/** A printed register as something the wizard can import (REG-7). */
export const createRegisterKind = ({ knownDocuments, types, importRow }: RegisterKindDependencies): ImportKind => ({
  kind: 'register',
  permission: 'register:import',
  fields,
  recognise: (table: Table) => {
    const { columns, headings, firstDataRow } = recogniseColumns(table);
    return { columns: columns as Mapping, headings, firstDataRow };
  },
  preview: async (table, mapping, firstDataRow) => {
    const columns = Object.fromEntries(fields.map(({ field }) => [field, mapping[field] ?? null]));
    const { refusal, rows, summary } = readRegister(table, { columns, firstDataRow });
    if (refusal) throw new AppError('table_refused', { reason: refusal.code, ...('columns' in refusal.params && { columns: [...refusal.params.columns] }) });
    const documents = await knownDocuments();
    const known = new Map(documents.map((document) => [document.id, document]));
    // «КОДЕКС» in the file and «Кодекс» in the list are one type, not a difference.
    const stored = await types();
    const comparable = rows.map((row) => ({ ...row, type: typeNamed(stored, row.type)?.name.kk ?? row.type }));
    const decided = new Map(decideImport(documents, comparable).map((decision) => [decision.line, decision]));
    const shownRows = rows.flatMap((row) => {
      const decision = decided.get(row.line);
      const cells = Object.fromEntries(fields.map(({ field }) => [field, fieldText(table[row.line - 1] ?? [], mapping as never, field)]));
      return decision ? [previewRow(row, decision, { ...cells, type: cells['type'] || row.type }, known)] : [];
    });
    return { rows: shownRows, findings: summary.findings };
  },
  commit: (row: PreviewRow, actor: Actor, alsoInTransaction: (transaction: OpenTransaction) => Promise<void>): Promise<Outcome> => {
    const { row: understood, proposals } = row.payload as RegisterPayload;
    const ticked = new Set(row.proposals.flatMap(({ field, ticked: yes }) => (yes ? [field] : [])));
    return importRow(actor, {
      row: understood, documentId: row.decision === 'change' ? row.target?.id ?? null : null,
      proposals: proposals.filter((proposal) => ticked.has(proposalName(proposal))),
    }, alsoInTransaction);
  },
});
