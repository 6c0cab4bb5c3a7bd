import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import type { DocumentAction, Holding, TextVersion } from '../../documents/public.js';
import { documentLabel, requireDocument } from '../../documents/public.js';
import type { Originals, Register } from '../ports.js';

/** The text with which an edition began, in a language. */
export const beganAs = (edition: string, wanted: Language) => ({ editionId, changeNumber, language }: TextVersion): boolean =>
  editionId === edition && changeNumber === 0 && language === wanted;
/** The text version of an id. */
export const hasId = (wanted: string) => ({ id }: TextVersion): boolean => id === wanted;

export interface FoundVersion { readonly holding: Holding; readonly version: TextVersion }
export interface FoundFile { readonly name: string; readonly sha256: string }

const originalWords = { kk: 'Түпнұсқа', ru: 'Подлинник', en: 'Original' } as const;

/** Finds text versions and their PDFs for those who may have them. */
export const createFindFile = ({ register, originals }: { register: Register; originals: Originals }) => ({
  /** @throws AppError `not_found` also for what the actor may not see, `forbidden` */
  version: async (actor: Actor, action: DocumentAction, documentId: string, isMeant: (version: TextVersion) => boolean): Promise<FoundVersion> => {
    const holding = await register.find(documentId);
    if (!holding) throw new AppError('not_found');
    requireDocument(actor, action, holding);
    const version = holding.textVersions.find(isMeant);
    if (!version) throw new AppError('not_found');
    return { holding, version };
  },
  /** The PDF that was registered. @throws AppError `pdf_not_stampable` where the text came without one */
  file: ({ version }: FoundVersion): FoundFile => {
    const pdf = version.files.find(({ format }) => format === 'pdf');
    if (!pdf) throw new AppError('pdf_not_stampable', { reason: 'no_pdf' });
    return { name: pdf.name, sha256: pdf.sha256 };
  },
  /** The original that INQ made of an edition. @throws AppError `not_found` */
  original: async ({ holding, version }: FoundVersion): Promise<FoundFile> => {
    const original = await originals.find(version.editionId, version.language);
    if (original?.documentId !== holding.document.id) throw new AppError('not_found');
    return { name: `${originalWords[version.language]} ${documentLabel(holding)}.pdf`, sha256: original.sha256 };
  },
  /** Hashes by which a copy can be compared with what was registered. */
  hashes: async ({ version }: FoundVersion): Promise<string[]> => {
    const original = version.changeNumber === 0 ? await originals.find(version.editionId, version.language) : null;
    return [...version.files.map(({ sha256 }) => sha256), ...(original ? [original.sha256] : [])];
  },
});
export type FindFile = ReturnType<typeof createFindFile>;
