/** A value as it lies in its collection: the id is the key. */
export type Stored<T extends { id: string }> = Omit<T, 'id'> & { _id: string };

/** The domain calls its key `id`, the store `_id`; nothing else differs. */
export const toStored = <T extends { id: string }>({ id, ...rest }: T): Stored<T> => ({ ...rest, _id: id });

/** The value as the domain knows it. */
export const fromStored = <T extends { id: string }>({ _id, ...rest }: Stored<T>): T => ({ ...rest, id: _id } as unknown as T);
