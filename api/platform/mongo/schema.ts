import { Schema } from 'mongoose';
import type { Connection, Model, SchemaDefinition } from 'mongoose';

type IndexKeys = Record<string, 1 | -1>;
export interface IndexOptions { readonly unique?: true; readonly partialFilterExpression?: Record<string, unknown> }
export type IndexDeclaration = readonly [IndexKeys, IndexOptions?];

/**
 * A collection's storage shape: string ids, strict, no hooks, no methods; indexes are created by `createIndexes` at start.
 * Fields that are nested values of the domain are declared `Mixed`: their shape is the domain's type.
 */
export const defineCollection = <T extends { _id: string }>(
  name: string,
  definition: SchemaDefinition,
  indexes: readonly IndexDeclaration[],
) => (connection: Connection): Model<T> => {
  const schema = new Schema({ _id: { type: String, required: true }, ...definition }, {
    strict: 'throw', versionKey: false, minimize: false, collection: name, autoIndex: false,
  });
  for (const [keys, options] of indexes) schema.index(keys, options ?? {});
  return connection.model(name, schema) as unknown as Model<T>;
};

/** Creates the declared indexes of every model of the connection; harmless when they exist. */
export const createIndexes = async (connection: Connection): Promise<void> => {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
};
