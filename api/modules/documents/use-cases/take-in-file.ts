import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { AppError } from '../../../kernel/errors.js';
import type { StoredFile } from '../domain/document.js';

/** A file on the disk that nobody has looked into yet. */
export interface IncomingFile { readonly path: string; readonly name: string; readonly size: number }

export type Inspected =
  | { readonly refused: false; readonly kind: string; readonly hasText?: boolean }
  | { readonly refused: true; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

export interface TakeInDependencies {
  /** DOC-6: type by content, limits, in a process of its own. */
  readonly inspect: (path: string, name: string) => Promise<Inspected>;
  readonly put: (content: Readable) => Promise<{ readonly sha256: string; readonly size: number }>;
}

export type FileFacts = Omit<StoredFile, 'id' | 'addedAt' | 'addedBy'>;

/** The refusal as the client translates it. */
export const fileRefusal = ({ code, params: { reason: detail = '', ...params } }: { readonly code: string; readonly params: Readonly<Record<string, string | number>> }, name: string): AppError =>
  new AppError('file_refused', { ...params, detail, reason: code, file: name });

/**
 * Lets a file of a document in (DOC-6). The bytes are stored before the transaction that refers to them; what no transaction
 * refers to is swept.
 * @throws AppError `file_refused` with the reason, `invalid_request` without a file
 */
export const createTakeInFile = ({ inspect, put }: TakeInDependencies) => async (file: IncomingFile | undefined): Promise<FileFacts> => {
  if (!file) throw new AppError('invalid_request', {}, [{ path: 'file', code: 'required' }]);
  const inspected = await inspect(file.path, file.name);
  if (inspected.refused) throw fileRefusal(inspected, file.name);
  if (inspected.kind !== 'docx' && inspected.kind !== 'pdf') throw new AppError('file_refused', { reason: 'file_type_unknown', file: file.name });
  const stored = await put(createReadStream(file.path));
  return { sha256: stored.sha256, size: stored.size, name: file.name, format: inspected.kind, hasText: inspected.hasText ?? true };
};
export type TakeInFile = ReturnType<typeof createTakeInFile>;
