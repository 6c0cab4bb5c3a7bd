import type { Connection } from 'mongoose';
import { documentQueries } from './document-queries.mongo.js';
import { createDraftStore } from './drafts.mongo.js';
import { documentModels } from './holding-repository.mongo.js';
import { registerReadModel } from './register-read-model.mongo.js';

/** The module's storage, which exists before its use cases: the outbox must know its consumers first. */
export const createDocumentStore = (connection: Connection) => {
  const models = documentModels(connection);
  return { models, drafts: createDraftStore(connection), register: registerReadModel(models), queries: documentQueries(models) };
};
export type DocumentStore = ReturnType<typeof createDocumentStore>;
