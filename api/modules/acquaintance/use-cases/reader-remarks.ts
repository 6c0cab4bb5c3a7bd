import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { ReaderRemark } from '../domain/remark.js';
import { personIdOf, steers } from '../policy.js';
import type { Notice, RegisteredDocument } from '../ports.js';
import type { Context } from './context.js';
import { personThen } from './context.js';

export type RemarkFacts = Pick<ReaderRemark, 'kind' | 'clauseId' | 'clauseNumber' | 'text'>;

const titleOf = ({ texts }: RegisteredDocument): string => {
  const latest = texts.at(-1);
  return [latest?.code, latest?.title.kk ?? latest?.title.ru ?? latest?.title.en].filter(Boolean).join(' · ');
};

/** Questions and suggestions of readers, kept with the document and answered by those who keep it. */
export const createReaderRemarks = ({ uow, register, office, directory, notify, clock }: Context) => {
  const visible = async (actor: Actor, documentId: string): Promise<RegisteredDocument> => {
    const document = await register.visible(actor, documentId);
    if (!document) throw new AppError('not_found');
    return document;
  };

  const headOf = async ({ ownerUnitId }: RegisteredDocument): Promise<string | null> =>
    (ownerUnitId === null ? null : (await directory.unitOffices([ownerUnitId], clock.today())).get(ownerUnitId)?.headId ?? null);

  const mayAnswer = async (actor: Actor, document: RegisteredDocument): Promise<boolean> =>
    steers(actor) || (actor.personId !== null && (actor.personId === document.responsibleId || actor.personId === await headOf(document)));

  return {
    /** @throws AppError `not_found`, `person_required` */
    add: async (actor: Actor, documentId: string, facts: RemarkFacts): Promise<ReaderRemark> => {
      personIdOf(actor);
      const document = await visible(actor, documentId);
      const remark: ReaderRemark = { ...facts, id: newId(), documentId, by: personThen(actor), at: clock.now(), answer: null };
      const to = document.responsibleId ?? await headOf(document);
      const told: Notice[] = to === null ? [] : [{
        personId: to, kind: 'acquaintance.remark', key: `remark:${remark.id}`, mail: 'daily', params: { title: titleOf(document), person: actor.name }, href: `/documents/${documentId}/remarks`,
      }];
      await uow.run(async (work) => {
        await work.office.addRemark(remark);
        await notify(told, work.session);
        await work.audit.record({ actor, action: 'documents.remark', object: { kind: 'document', id: documentId, label: titleOf(document) }, changes: [{ field: facts.kind, from: null, to: facts.text }] });
      });
      return remark;
    },

    /** One's own; those who may answer see all. @throws AppError `not_found` */
    list: async (actor: Actor, documentId: string, skip: number, limit: number) => {
      const answers = await mayAnswer(actor, await visible(actor, documentId));
      if (!answers && actor.personId === null) return { items: [], total: 0, mayAnswer: false };
      return { ...await office.remarks(documentId, answers ? null : actor.personId, skip, limit), mayAnswer: answers };
    },

    /** @throws AppError `not_found`, `forbidden`, `remark_answered` */
    answer: async (actor: Actor, documentId: string, remarkId: string, text: string): Promise<ReaderRemark> => {
      const document = await visible(actor, documentId);
      if (!await mayAnswer(actor, document)) throw new AppError('forbidden');
      const remark = await office.remark(remarkId);
      if (!remark || remark.documentId !== documentId) throw new AppError('not_found');
      const answer = { by: personThen(actor), at: clock.now(), text };
      const told: Notice[] = remark.by.id === null ? [] : [{
        personId: remark.by.id, kind: 'acquaintance.remark-answered', key: `remark-answered:${remark.id}`, mail: 'daily', params: { title: titleOf(document) }, href: `/documents/${documentId}/remarks`,
      }];
      await uow.run(async (work) => {
        if (!await work.office.answerRemark(remarkId, answer)) throw new AppError('remark_answered');
        await notify(told, work.session);
        await work.audit.record({ actor, action: 'documents.answer-remark', object: { kind: 'document', id: documentId, label: titleOf(document) }, changes: [{ field: 'answer', from: null, to: text }] });
      });
      return { ...remark, answer };
    },
  };
};
export type ReaderRemarks = ReturnType<typeof createReaderRemarks>;
