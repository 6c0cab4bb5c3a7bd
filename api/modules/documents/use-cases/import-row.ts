import type { Actor } from '../../../kernel/actor.js';
import type { OpenTransaction } from '../../../kernel/transaction.js';
import type { AuditChange } from '../../../kernel/audit.js';
import { newId } from '../../../kernel/ids.js';
import type { RegisterAct } from '../../../text/codes/acts.js';
import type { Act, DocumentType, Edition, Holding } from '../domain/document.js';
import { documentSaved } from '../domain/events.js';
import type { FieldProposal } from '../domain/import/decide-import.js';
import type { RegisterRow } from '../domain/import/register-row.js';
import { labelOf } from '../domain/label.js';
import { readCode } from '../domain/read-code.js';
import { registerDocument } from '../domain/register-document.js';
import { typeNamed } from '../domain/type-names.js';
import { require } from '../policy.js';
import type { DocumentDependencies, DocumentRepositories } from './dependencies.js';

export interface RowImport {
  readonly row: RegisterRow;
  /** Null: the row becomes a document of its own. */
  readonly documentId: string | null;
  /** The differences that somebody has agreed to. */
  readonly proposals: readonly FieldProposal[];
}

type Repositories = Pick<DocumentRepositories, 'acts' | 'types'>;

const recordedAct = async (said: RegisterAct, { acts }: Repositories): Promise<Act> => {
  const facts = { kind: said.kind, body: said.body, number: said.number, date: said.date as Act['date'] };
  const known = await acts.findSame(facts);
  if (known) return known;
  const act: Act = { ...facts, id: newId(), revision: 1 };
  await acts.add(act);
  return act;
};

const recordedActs = async (said: readonly RegisterAct[], repositories: Repositories): Promise<Act[]> => {
  const acts: Act[] = [];
  for (const act of said) acts.push(await recordedAct(act, repositories));
  return acts;
};

/** The type that a group heading names; a heading that nobody knows becomes a type of its own (REG-1). */
const typeOf = async (heading: string, { types }: Repositories): Promise<DocumentType> => {
  const all = await types.all();
  const known = typeNamed(all, heading);
  if (known) return known;
  const order = (all.at(-1)?.order ?? 0) + 10;
  const made: DocumentType = {
    id: newId(), revision: 1, name: { kk: heading, ru: null, en: null }, level: 'operational', codePattern: null, reviewMonths: 36, retention: null, order,
  };
  await types.add(made);
  return made;
};

const newHolding = async (row: RegisterRow, repositories: Repositories, clock: DocumentDependencies['clock']): Promise<Holding> => {
  const type = await typeOf(row.type, repositories);
  return registerDocument({
    typeId: type.id, title: { kk: row.title, ru: null, en: null }, code: readCode(row.codePrinted), aliases: row.aliases,
    registrationNumber: row.registrationNumber, edition: row.edition, ownerUnitId: null, responsibleId: null,
    // SEC-4: imported documents are internal until marked otherwise.
    confidentiality: 'internal', validFrom: null, acts: await recordedActs(row.acts, repositories), registerOrder: row.no,
    reviewMonths: type.reviewMonths, scope: [], origin: 'register',
  }, clock.now(), clock.today());
};

const withLast = (holding: Holding, edit: Partial<Edition>): Holding => {
  const last = holding.editions.at(-1);
  return last ? { ...holding, editions: [...holding.editions.slice(0, -1), { ...last, ...edit }] } : holding;
};

const withDocument = (holding: Holding, edit: Partial<Holding['document']>): Holding => ({ ...holding, document: { ...holding.document, ...edit } });

type Applier<F extends FieldProposal['field']> =
  (holding: Holding, row: RegisterRow, repositories: Repositories, proposal: Extract<FieldProposal, { field: F }>) => Promise<Holding> | Holding;

const withAct: Applier<'acts'> = async (holding, _row, repositories, proposal) => {
  const act = await recordedAct(proposal.act, repositories);
  const kept = (holding.editions.at(-1)?.actIds ?? []).filter((id) => proposal.change === 'addAct' || id !== proposal.actId);
  return withLast(holding, { actIds: [...new Set([...kept, act.id])] });
};

const withCode: Applier<'code'> = (holding, row) => {
  const code = readCode(row.codePrinted);
  return withDocument(holding, { code, registrationYear: code?.year ?? null });
};

const withTitle: Applier<'title'> = (holding, row) => {
  const title = holding.editions.at(-1)?.title;
  return withLast(holding, { title: { kk: row.title, ru: title?.ru ?? null, en: title?.en ?? null } });
};

const withNumber: Applier<'registrationNumber'> = (holding, { registrationNumber }) =>
  withDocument(withLast(holding, { registrationNumber }), { registrationNumber });

/** How each field that a register can say reaches the document. */
const appliers: { readonly [F in FieldProposal['field']]: Applier<F> } = {
  type: async (holding, row, repositories) => withDocument(holding, { typeId: (await typeOf(row.type, repositories)).id }),
  title: withTitle,
  code: withCode,
  aliases: (holding, { aliases }) => withDocument(holding, { aliases }),
  registrationNumber: withNumber,
  edition: (holding, { edition }) => withLast(holding, { issue: edition?.issue ?? null, revision: edition?.revision ?? null }),
  acts: withAct,
};

const applied = async (holding: Holding, proposal: FieldProposal, row: RegisterRow, repositories: Repositories): Promise<Holding> =>
  appliers[proposal.field](holding, row, repositories, proposal as never);

const changeOf = (proposal: FieldProposal): AuditChange => (proposal.field === 'acts'
  ? { field: 'acts', from: null, to: proposal.act }
  : { field: proposal.field, from: proposal.from, to: proposal.to });

/** Carries one row of a register out: a new document, or the ticked differences of a known one (REG-7). */
export const createImportRow = ({ uow, clock }: DocumentDependencies) =>
  (actor: Actor, { row, documentId, proposals }: RowImport, alsoInTransaction: (transaction: OpenTransaction) => Promise<void>) =>
    uow.run(async ({ holdings, outbox, audit, session, ...repositories }): Promise<'created' | 'changed' | 'unchanged'> => {
      await alsoInTransaction(session);
      const finish = async (holding: Holding, action: string, changes: readonly AuditChange[]) => {
        await outbox.append([documentSaved(holding)]);
        await audit.record({ actor, action, object: { kind: 'document', id: holding.document.id, label: labelOf(holding) }, changes });
      };
      if (documentId === null) {
        const made = await newHolding(row, repositories, clock);
        await holdings.add(made);
        await finish(made, 'documents.import', [{ field: 'row', from: null, to: { line: row.line, code: row.codePrinted, number: row.registrationNumber } }]);
        return 'created';
      }
      if (proposals.length === 0) return 'unchanged';
      let holding = await holdings.get(documentId);
      require(actor, 'correct', holding);
      for (const proposal of proposals) holding = await applied(holding, proposal, row, repositories);
      const origins = { ...holding.document.origins, ...Object.fromEntries(proposals.map(({ field }) => [field, 'register' as const])) };
      await finish(await holdings.save(withDocument(holding, { origins })), 'documents.import', proposals.map(changeOf));
      return 'changed';
    });
