/** Names of the error codes that the store sends; drivers decide by code, people read the name. */
const CODE_NAMES: Record<number, string> = {
  1: 'InternalError', 2: 'BadValue', 9: 'FailedToParse', 13: 'Unauthorized', 14: 'TypeMismatch', 20: 'IllegalOperation', 26: 'NamespaceNotFound', 27: 'IndexNotFound', 28: 'PathNotViable', 40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound', 48: 'NamespaceExists', 50: 'MaxTimeMSExpired', 52: 'DollarPrefixedFieldName', 54: 'NotSingleValueField', 56: 'EmptyFieldName', 59: 'CommandNotFound', 66: 'ImmutableField',
  67: 'CannotCreateIndex', 68: 'IndexAlreadyExists', 72: 'InvalidOptions', 73: 'InvalidNamespace', 85: 'IndexOptionsConflict', 86: 'IndexKeySpecsConflict', 112: 'WriteConflict', 115: 'CommandNotSupported',
  117: 'ConflictingOperationInProgress', 168: 'InvalidPipelineOperator', 171: 'CannotIndexParallelArrays', 197: 'InvalidIndexSpecificationOption', 225: 'TransactionTooOld', 238: 'NotImplemented', 241: 'ConversionFailure',
  251: 'NoSuchTransaction', 256: 'TransactionCommitted', 263: 'OperationNotSupportedInTransaction', 10334: 'BSONObjectTooLarge', 11000: 'DuplicateKey',
};

/** An error with MongoDB's code, as it goes into a reply or into a write error. */
export class MongoError extends Error {
  labels: string[] = [];
  constructor(readonly code: number, message: string, readonly details: Record<string, unknown> = {}) {
    super(message);
  }
  get codeName(): string {
    return CODE_NAMES[this.code] ?? `Location${this.code}`;
  }
}

/** The loud refusal: what the store does not do, it says (code 238). Every topic is on the list in `refusals.json`. */
export function notSupported(topic: string): MongoError {
  return new MongoError(238, `not supported by the embedded store: ${topic}`);
}

/** A write met a document or unique key that an open transaction holds; inside a transaction this is a conflict. */
export function writeConflict(): MongoError {
  const error = new MongoError(112, 'WriteConflict');
  error.labels = ['TransientTransactionError'];
  return error;
}
