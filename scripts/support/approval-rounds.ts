import type { Inq } from '../../api/compose.js';
import type { Actor } from '../../api/kernel/actor.js';
import { systemActor } from '../../api/kernel/actor.js';
import { hashOfSecret, newId, newSecret } from '../../api/kernel/ids.js';
import type { Draft } from '../../api/modules/documents/public.js';

export const PASSWORD = 'Қыста жылы үй 9';
const office = systemActor('rounds');

/** An approver with the account that decides for them. */
export interface Approver { readonly login: string; readonly actor: Actor }

/** One decision that somebody has to take. */
export interface OpenDecision { readonly approver: Approver; readonly taskId: string; readonly approvalId: string; readonly digest: string }

const row = (personnelNumber: string, surname: string) => ({
  personnelNumber, surname, name: 'Сынақ', patronymic: null, email: null, unitCode: 'R-1', positionKk: 'Қызметкер', positionRu: 'Сотрудник', from: null, to: null,
});

const approverAs = async (inq: Inq, login: string, number: string): Promise<Approver> => {
  const { id: personId } = await inq.organization.importPerson(row(number, `Келісуші${number}`), office);
  const { account } = await inq.identity.createAccount(office, { login, name: login, personId, roles: ['staff'] }, PASSWORD);
  return { login, actor: await inq.identity.actorFor(account.id, await inq.identity.epochOf(account.id), null) };
};

/** A token as a right password gives it, without the cost of checking one: what is tried out is what comes after. */
export const tokenFor = async (inq: Inq, { actor }: Approver, action: string, objectId: string, digest: string): Promise<string> => {
  const token = newSecret();
  const row2 = { hash: hashOfSecret(token), accountId: actor.accountId ?? '', action, objectId, digest, expiresAt: new Date(inq.clock.now().getTime() + 120_000) };
  await inq.transactions.bind((session) => ({ tokens: inq.stores.signing.reAuthentications.in(session) })).run(({ tokens }) => tokens.add(row2));
  return token;
};

const draftOf = (author: Approver, typeId: string, unitId: string, now: Date, number: number): Draft => ({
  id: newId(), revision: 1, kind: 'edition', documentId: newId(), isNewDocument: true, state: 'draft', iteration: 1,
  author: { id: author.actor.personId ?? '', name: author.login }, requestId: null, typeId, title: { kk: `Сынақ құжаты ${number}`, ru: null, en: null },
  ownerUnitId: unitId, responsibleId: null, confidentiality: 'internal', scope: [], masterLanguage: 'kk', workingGroupIds: [], interestedUnitIds: [], reason: null, desiredStart: null,
  texts: [{ id: newId(), language: 'kk', iteration: 1, files: [{ id: newId(), sha256: 'a'.repeat(64), format: 'pdf', name: 'x.pdf', size: 1, hasText: false, addedAt: now, addedBy: '' }] }],
  pastTexts: [], createdAt: now,
});

/** People, accounts and a route whose first stage all the approvers decide in parallel. */
export const prepareApprovers = async (inq: Inq, count: number) => {
  await inq.organization.importUnit({ code: 'R-1', nameKk: 'Сынақ бөлімі', nameRu: null, abbreviation: null, parentCode: null, headPersonnelNumber: null, from: null, to: null }, office);
  const author = await approverAs(inq, 'author', '1');
  const rector = await approverAs(inq, 'rector', '2');
  const approvers: Approver[] = [];
  for (let index = 0; index < count; index += 1) approvers.push(await approverAs(inq, `approver${index}`, String(10 + index)));
  const stage = { name: null, mode: 'all' as const, workingDays: 3, compulsory: true, resetOnChange: true };
  const persons = (list: readonly Approver[]) => list.map(({ actor }) => ({ kind: 'person' as const, id: actor.personId }));
  await inq.approvals.manageRoutes.add(office, {
    subjectKind: 'edition', typeId: null, name: { kk: 'Сынақ бағыты', ru: null, en: null },
    stages: [
      { ...stage, key: 'all', kind: 'coordination', participants: persons(approvers) },
      { ...stage, key: 'legal', kind: 'legal-review', participants: persons([rector]) },
      { ...stage, key: 'rector', kind: 'approval', participants: persons([rector]) },
      { ...stage, key: 'end', kind: 'registration', participants: [{ kind: 'role', id: 'quality-office' }] },
    ],
  });
  return { author, approvers };
};

/** Sends a new draft along the route. @returns the decisions of its first stage */
export const sendDraft = async (inq: Inq, { author, approvers }: { readonly author: Approver; readonly approvers: readonly Approver[] }, number: number): Promise<OpenDecision[]> => {
  const [type] = await inq.documentStore.queries.types();
  const unit = await inq.stores.organization.reading.units.byCode('R-1');
  const draft = draftOf(author, type?.id ?? '', unit?.id ?? '', inq.clock.now(), number);
  await inq.transactions.bind((session) => ({ drafts: inq.documentStore.drafts.bound(session) })).run(({ drafts }) => drafts.add(draft));
  const digest = (await inq.documents.draftSubjects.find(draft.id))?.digest ?? '';
  const { id: approvalId } = await inq.approvals.submit.submit(author.actor, draft.id, digest, await tokenFor(inq, author, 'approvals.submit', draft.id, digest));
  const course = await inq.stores.approvals.approvals.reads.find(approvalId);
  return (course?.tasks ?? []).flatMap(({ id, assignee }) => {
    const approver = approvers.find(({ actor }) => actor.personId === assignee.id);
    return approver ? [{ approver, taskId: id, approvalId, digest }] : [];
  });
};
