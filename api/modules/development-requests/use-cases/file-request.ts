import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { DevelopmentRequest, RequestFacts, Titles } from '../domain/development-request.js';
import { checkTerms } from '../domain/development-request.js';
import type { Directory } from '../ports.js';
import { requireMember } from '../policy.js';
import type { RequestRepository } from '../requests.mongo.js';

type Common = Omit<RequestFacts, 'kind' | 'typeId' | 'title' | 'document'>;

/** A request as it is filled in: what is known of a document in the register is not asked again. */
export type FiledRequest = Common & (
  | { readonly kind: 'new-document'; readonly typeId: string; readonly title: Titles }
  | { readonly kind: 'new-edition' | 'cancellation'; readonly documentId: string; readonly title: Titles | null }
);

export interface FileDependencies {
  readonly uow: UnitOfWork<{ requests: RequestRepository }>;
  readonly directory: Directory;
  readonly clock: Clock;
}

/** How the journal calls a request. */
export const objectOf = ({ id, title }: Pick<DevelopmentRequest, 'id' | 'title'>) =>
  ({ kind: 'development-request', id, label: title.kk ?? title.ru ?? title.en ?? '' });

const subjectOf = async (directory: Directory, actor: Actor, filed: FiledRequest): Promise<Pick<RequestFacts, 'typeId' | 'title' | 'document'>> => {
  if (filed.kind === 'new-document') {
    if (!(await directory.typeNames()).has(filed.typeId)) throw new AppError('unknown_type');
    return { typeId: filed.typeId, title: filed.title, document: null };
  }
  const document = await directory.documentFor(actor, filed.documentId);
  if (!document) throw new AppError('unknown_document');
  return { typeId: document.typeId, title: filed.title ?? document.title, document: { id: document.id, code: document.code } };
};

/**
 * Files a request for a unit (WF-8).
 * @throws AppError `person_required`, `unit_not_yours`, `terms_reversed`, `year_past`, `unknown_person`, `unknown_type`, `unknown_document`
 */
export const createFileRequest = ({ uow, directory, clock }: FileDependencies) =>
  async (actor: Actor, filed: FiledRequest): Promise<DevelopmentRequest> => {
    const personId = requireMember(actor, filed);
    checkTerms(filed, clock.today());
    const { kind, need, unitId, from, to, wantedYear } = filed;
    const workingGroup = [...new Set(filed.workingGroup)];
    const names = await directory.personNames([personId, ...workingGroup]);
    if (workingGroup.some((id) => !names.has(id))) throw new AppError('unknown_person');
    const request: DevelopmentRequest = {
      id: newId(), revision: 1, state: 'submitted', kind, need, ...await subjectOf(directory, actor, filed), unitId, workingGroup, from, to, wantedYear,
      author: { id: personId, name: names.get(personId) ?? actor.name }, filedAt: clock.now(), plan: null, decision: null, draftId: null, finishedOn: null,
    };
    return uow.run(async ({ requests, audit }) => {
      await requests.add(request);
      await audit.record({ actor, action: 'development-requests.file', object: objectOf(request) });
      return request;
    });
  };
export type FileRequest = ReturnType<typeof createFileRequest>;
