import type { Readable } from 'node:stream';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { canDocument, requireDocument } from '../../documents/public.js';
import type { Holding } from '../../documents/public.js';
import type { DocumentAction } from '../../documents/public.js';
import { officeDate } from '../../../kernel/office-time.js';
import type { FormLanguage, Original } from '../domain/original.js';
import type { OriginalStore } from '../originals.mongo.js';
import type { Approvals, OriginalPrinters, Register } from '../ports.js';
import type { GatherApproval } from './gather-approval.js';

export interface ReadDependencies {
  readonly store: OriginalStore;
  readonly approvals: Approvals;
  readonly register: Register;
  readonly gather: GatherApproval;
  readonly printers: OriginalPrinters;
  readonly openFile: (sha256: string) => Promise<Readable>;
  readonly clock: Clock;
}

const nameOf = (words: string, { document }: Holding): string => `${words} ${document.code?.canonical ?? document.id}`;
const originalWords = { kk: 'Түпнұсқа', ru: 'Подлинник', en: 'Original' } as const;
const sheetWords = { kk: 'Келісу парағы', ru: 'Лист согласования' } as const;

/** Originals and approval sheets for those who may see them. */
export const createReadOriginals = ({ store, approvals, register, gather, printers, openFile, clock }: ReadDependencies) => {
  const visible = async (actor: Actor, action: DocumentAction, documentId: string): Promise<Holding> => {
    const holding = await register.find(documentId);
    if (!holding) throw new AppError('not_found');
    requireDocument(actor, action, holding);
    return holding;
  };

  return {
    list: async (actor: Actor, documentId: string): Promise<Original[]> => {
      await visible(actor, 'see', documentId);
      return store.ofDocument(documentId);
    },
    /** The bytes as they are stored: readers get theirs with a stamp (DIST-2). @throws AppError `not_found`, `forbidden` */
    download: async (actor: Actor, documentId: string, editionId: string, language: Original['language']) => {
      const holding = await visible(actor, 'downloadUnstamped', documentId);
      const original = await store.find(editionId, language);
      if (original?.documentId !== documentId) throw new AppError('not_found');
      return { fileName: `${nameOf(originalWords[language], holding)}.pdf`, content: await openFile(original.sha256) };
    },
    /** Those taking part see it at any time, everybody who may see the document once it is completed. @throws AppError `not_found` */
    sheet: async (actor: Actor, approvalId: string, format: 'pdf' | 'docx', language: FormLanguage) => {
      const course = await approvals.find(approvalId);
      if (!course) throw new AppError('not_found');
      const holding = await register.find(course.approval.documentId);
      const open = course.approval.state === 'completed' && holding !== null && canDocument(actor, 'see', holding);
      if (!open && !(await approvals.isVisible(actor, approvalId))) throw new AppError('not_found');
      const { approval } = await gather(course);
      return {
        fileName: `${sheetWords[language]}${approval.code ? ` ${approval.code}` : ''}.${format}`,
        content: await printers.sheet(approval, format, language, officeDate(clock.today())),
      };
    },
  };
};
export type ReadOriginals = ReturnType<typeof createReadOriginals>;
