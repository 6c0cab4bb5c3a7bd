import { notSupported } from './errors.js';
import type { Doc, Value } from './values.js';

/** Variables by name, without the dollar signs; ROOT and CURRENT are the document. */
export type Variables = { [name: string]: Value };
export type Expression = (variables: Variables) => Value;

export const variablesFor = (doc: Value, variables: Variables): Variables => ({ ...variables, ROOT: doc, CURRENT: doc });

/** Compiles an aggregation expression. */
export function compileExpression(_expression: Value, _variables: Variables): Expression {
  throw notSupported('aggregation expressions');
}
export type { Doc };
