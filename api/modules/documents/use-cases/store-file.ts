import type { Actor } from '../../../kernel/actor.js';
import type { FilePlace } from '../domain/add-file.js';
import type { Holding, Language } from '../domain/document.js';
import type { DocumentEdits } from './edit-document.js';
import type { IncomingFile, TakeInFile } from './take-in-file.js';

/** Lets a file in and fills the gap of an edition with it. @throws AppError of `TakeInFile` and of `addFile` */
export const createStoreFile = (edits: Pick<DocumentEdits, 'addFile'>, takeIn: TakeInFile) =>
  async (actor: Actor, target: FilePlace & { readonly documentId: string; readonly language: Language }, file: IncomingFile | undefined): Promise<Holding> =>
    edits.addFile(actor, target.documentId, target, target.language, await takeIn(file));
