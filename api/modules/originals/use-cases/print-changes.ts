import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { AppError } from '../../../kernel/errors.js';
import type { Edition, Holding } from '../../documents/public.js';
import { canDocument, inForceOn, latestFacts, requireDocument } from '../../documents/public.js';
import { officeDate } from '../../../kernel/office-time.js';
import type { FormLanguage } from '../domain/original.js';
import type { ChangePrinters, Changes, Register } from '../ports.js';
import type { GatherChanges } from './gather-changes.js';
import type { PrintCopyDependencies } from './print-copy.js';

export interface PrintChangesDependencies extends Pick<PrintCopyDependencies, 'stampDrawn'> {
  readonly changes: Changes;
  readonly register: Pick<Register, 'find'>;
  readonly gatherChanges: GatherChanges;
  readonly changePrinters: ChangePrinters;
  readonly clock: Clock;
}

export interface Wanted { readonly format: 'pdf' | 'docx'; readonly language: FormLanguage }

const sheetWords = { kk: 'Өзгерістерді тіркеу парағы', ru: 'Лист регистрации изменений' } as const;
const noticeWords = { kk: 'Хабарлама парағы', ru: 'Извещение об изменении' } as const;

/** The edition that is meant: a named one, else that in force today, else the last. */
const editionOf = (holding: Holding, id: string | undefined, today: LegalDate): Edition => {
  const wanted = id ?? inForceOn(holding, today)?.editionId;
  const found = wanted ? holding.editions.find((edition) => edition.id === wanted) : holding.editions.at(-1);
  if (!found) throw new AppError('not_found');
  return found;
};

/** The change-registration sheet and change notices on paper (CHG-1, CHG-3). */
export const createPrintChanges = ({ changes, register, gatherChanges, changePrinters, stampDrawn, clock }: PrintChangesDependencies) => {
  const headOf = (holding: Holding, edition: Edition) => gatherChanges.edition(holding, edition, latestFacts(holding.document.facts).ownerUnitId, clock.today());
  /** A PDF leaves INQ with the stamp of the text that it belongs to (DIST-2); of a change on its way there is none yet, and the notice says that it is a draft. */
  const given = async (actor: Actor, { document, textVersions }: Holding, edition: Edition, changeNumber: number, file: { fileName: string; content: Buffer }, { format, language }: Wanted) => {
    const own = textVersions.filter((version) => version.editionId === edition.id && version.changeNumber === changeNumber);
    const version = own.find((text) => text.language === document.masterLanguage) ?? own[0];
    if (format !== 'pdf' || !version) return file;
    return { fileName: file.fileName, content: await stampDrawn(actor, document.id, version.id, { name: file.fileName, content: file.content }, language) };
  };

  const nameOf = (words: string, { document }: Holding, format: string): string => `${[words, document.code?.canonical].filter(Boolean).join(' ')}.${format}`;

  return {
    /** For who may see the document. @throws AppError `not_found` */
    sheet: async (actor: Actor, documentId: string, editionId: string | undefined, { format, language }: Wanted) => {
      const holding = await register.find(documentId);
      if (!holding) throw new AppError('not_found');
      requireDocument(actor, 'see', holding);
      const edition = editionOf(holding, editionId, clock.today());
      const content = await changePrinters.sheet(await headOf(holding, edition), await gatherChanges.registered(holding, edition, language), format, language, officeDate(clock.today()));
      return given(actor, holding, edition, edition.changes.at(-1)?.number ?? 0, { fileName: nameOf(sheetWords[language], holding, format), content }, { format, language });
    },
    /** For who prepares or decides on the change; for who may see the document once it is registered. @throws AppError `not_found` */
    notice: async (actor: Actor, changeId: string, { format, language }: Wanted) => {
      const record = await changes.notice(changeId);
      const holding = record ? await register.find(record.documentId) : null;
      const edition = holding?.editions.find(({ id }) => id === record?.editionId);
      if (!record || !holding || !edition) throw new AppError('not_found');
      const registered = edition.changes.find(({ id }) => id === changeId);
      if (!registered || !canDocument(actor, 'see', holding)) await changes.visible(actor, changeId);
      const printed = await gatherChanges.notice(holding, edition, record, language);
      const content = await changePrinters.notice(await headOf(holding, edition), printed, format, language, officeDate(clock.today()));
      return given(actor, holding, edition, registered?.number ?? -1, { fileName: nameOf(noticeWords[language], holding, format), content }, { format, language });
    },
  };
};
export type PrintChanges = ReturnType<typeof createPrintChanges>;
