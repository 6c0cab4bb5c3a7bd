import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Decision } from '../batches.mongo.js';
import type { BatchDependencies } from './dependencies.js';
import { requireOwn } from './dependencies.js';

/** A person says where a file belongs and whether it is to be stored. */
export const createDecideItem = ({ uow, shelf }: Pick<BatchDependencies, 'uow' | 'shelf'>) =>
  async (actor: Actor, batchId: string, index: number, decision: Decision): Promise<void> => {
    const { documentId, accepted } = decision;
    if (documentId !== null && (await shelf.some([documentId], actor.rights)).length === 0) throw new AppError('not_found', { field: 'documentId' });
    await uow.run(async ({ batches }) => {
      const batch = requireOwn(await batches.get(batchId), actor);
      if (batch.state !== 'checking' && batch.state !== 'ready') throw new AppError('invalid_transition', { state: batch.state });
      const item = await batches.item(batchId, index);
      if (!item) throw new AppError('not_found');
      if (accepted && item.refused) throw new AppError('file_refused', { ...item.refused.params, refusal: item.refused.code, file: item.name });
      if (accepted && documentId === null) throw new AppError('invalid_request', {}, [{ path: 'documentId', code: 'required' }]);
      await batches.decide(batchId, index, decision);
    });
  };
