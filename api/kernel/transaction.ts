/**
 * A transaction that is under way, as use cases hand it on to one another; what it is only the storage files know
 * (a `ClientSession`), so that nobody else can query with it.
 */
export type OpenTransaction = object;
