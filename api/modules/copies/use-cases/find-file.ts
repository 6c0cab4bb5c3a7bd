import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { DocumentAction, Holding, TextVersion } from '../../documents/public.js';
import { documentLabel, requireDocument } from '../../documents/public.js';
import type { Originals, Register } from '../ports.js';

/** Which PDF of a text version is meant: the file that was registered, or the original that INQ made of it. */
export const copySources = ['text', 'original'] as const;
export type CopySource = (typeof copySources)[number];

export interface FoundVersion { readonly holding: Holding; readonly version: TextVersion }
export interface FoundFile { readonly name: string; readonly sha256: string }

const originalWords = { kk: 'Түпнұсқа', ru: 'Подлинник', en: 'Original' } as const;

/** Finds text versions and their PDFs for those who may have them. */
export const createFindFile = ({ register, originals }: { register: Register; originals: Originals }) => ({
  /** @throws AppError `not_found` also for what the actor may not see, `forbidden` */
  version: async (actor: Actor, action: DocumentAction, documentId: string, versionId: string): Promise<FoundVersion> => {
    const holding = await register.find(documentId);
    if (!holding) throw new AppError('not_found');
    requireDocument(actor, action, holding);
    const version = holding.textVersions.find(({ id }) => id === versionId);
    if (!version) throw new AppError('not_found');
    return { holding, version };
  },
  /** @throws AppError `not_found` where there is no original, `pdf_not_stampable` where the text was registered without a PDF */
  file: async ({ holding, version }: FoundVersion, source: CopySource): Promise<FoundFile> => {
    if (source === 'text') {
      const pdf = version.files.find(({ format }) => format === 'pdf');
      if (!pdf) throw new AppError('pdf_not_stampable', { reason: 'no_pdf' });
      return { name: pdf.name, sha256: pdf.sha256 };
    }
    const original = version.changeNumber === 0 ? await originals.find(version.editionId, version.language) : null;
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
