import type { Readable } from 'node:stream';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Edition, Holding, StoredFile } from '../../documents/public.js';
import { inForceOn, latestFacts, requireDocument } from '../../documents/public.js';
import { officeDate } from '../../../kernel/office-time.js';
import type { FormLanguage } from '../domain/original.js';
import type { OriginalStore } from '../originals.mongo.js';
import type { ChangePrinters, Register } from '../ports.js';
import type { GatherChanges } from './gather-changes.js';

export interface SetPart { readonly name: string; readonly content: Buffer | Readable }

export interface FullSetDependencies {
  readonly store: Pick<OriginalStore, 'ofDocument'>;
  readonly register: Pick<Register, 'find'>;
  readonly gatherChanges: GatherChanges;
  readonly changePrinters: ChangePrinters;
  readonly openFile: (sha256: string) => Promise<Readable>;
  /** The acquaintance sheet of the text; null where there is none, or where it is not the actor's to see. */
  readonly acquaintanceSheet: (actor: Actor, text: { readonly documentId: string; readonly editionId: string; readonly changeNumber: number }, language: FormLanguage) => Promise<Buffer | null>;
  readonly zip: (parts: readonly SetPart[]) => Readable;
  readonly clock: Clock;
}

const words = {
  kk: { set: 'Толық жиынтық', original: 'Түпнұсқа', text: 'Мәтін', sheet: 'Өзгерістерді тіркеу парағы', notice: 'Хабарлама парағы', contents: 'Мазмұны', on: 'жағдай бойынша', missing: 'Жиынтықта жоқ', noOriginal: 'түпнұсқа (басылым жүйе арқылы бекітілмеген)', noText: 'қолданыстағы мәтіннің файлы', acquaintance: 'Танысу парағы', noSheet: 'танысу парағы' },
  ru: { set: 'Полный комплект', original: 'Подлинник', text: 'Текст', sheet: 'Лист регистрации изменений', notice: 'Извещение об изменении', contents: 'Содержание', on: 'по состоянию на', missing: 'В комплекте нет', noOriginal: 'подлинника (издание утверждено не в системе)', noText: 'файла действующего текста', acquaintance: 'Лист ознакомления', noSheet: 'листа ознакомления' },
} as const;

/** What a set consists of, before anything is drawn: its hashes are those of the stored bytes. */
interface Stored { readonly name: string; readonly sha256: string }

const contentsText = (holding: Holding, on: LegalDate, language: FormLanguage, stored: readonly Stored[], drawn: readonly string[], missing: readonly string[]): string => {
  const said = words[language];
  const when = language === 'kk' ? `${officeDate(on)} ${said.on}` : `${said.on} ${officeDate(on)}`;
  return [
    `${said.set}: ${holding.document.code?.canonical ?? ''} – ${when}`, '', ...stored.map(({ name, sha256 }) => `${sha256}  ${name}`), ...drawn,
    ...(missing.length > 0 ? ['', `${said.missing}:`, ...missing.map((each) => `– ${each}`)] : []), '',
  ].join('\r\n');
};

/** The full set of a document on a day (WF-7): original, text in force, change sheet, notices and acquaintance sheet, as far as they exist; what is missing is named. */
export const createFullSet = ({ store, register, gatherChanges, changePrinters, openFile, acquaintanceSheet, zip, clock }: FullSetDependencies) => {
  const storedOf = async (holding: Holding, edition: Edition, changeNumber: number, language: FormLanguage): Promise<{ originals: Stored[]; texts: Stored[] }> => {
    const said = words[language];
    const originals = (await store.ofDocument(holding.document.id)).filter(({ editionId }) => editionId === edition.id);
    const versions = holding.textVersions.filter((version) => version.editionId === edition.id && version.changeNumber === changeNumber);
    const fileName = (file: StoredFile, of: string) => `${said.text} ${of}.${file.format}`;
    return {
      originals: originals.map((original) => ({ name: `${said.original} ${original.language}.pdf`, sha256: original.sha256 })),
      texts: versions.flatMap((version) => version.files.map((file) => ({ name: fileName(file, version.language), sha256: file.sha256 }))),
    };
  };

  const drawnOf = async (holding: Holding, edition: Edition, changeNumber: number, language: FormLanguage): Promise<SetPart[]> => {
    const said = words[language];
    const head = await gatherChanges.edition(holding, edition, latestFacts(holding.document.facts).ownerUnitId, clock.today());
    const changes = (await gatherChanges.registered(holding, edition, language)).filter(({ number }) => (number ?? 0) <= changeNumber);
    const today = officeDate(clock.today());
    const parts: SetPart[] = [{ name: `${said.sheet}.pdf`, content: await changePrinters.sheet(head, changes, 'pdf', language, today) }];
    for (const change of changes) parts.push({ name: `${said.notice} ${change.number}.pdf`, content: await changePrinters.notice(head, change, 'pdf', language, today) });
    return parts;
  };

  /** @throws AppError `not_found`, also where nothing was in force on the day */
  return async (actor: Actor, documentId: string, on: LegalDate, language: FormLanguage) => {
    const holding = await register.find(documentId);
    if (!holding) throw new AppError('not_found');
    requireDocument(actor, 'downloadFile', holding);
    const period = inForceOn(holding, on);
    const edition = holding.editions.find(({ id }) => id === period?.editionId);
    if (!period || !edition) throw new AppError('nothing_in_force', { on });
    const said = words[language];
    const { originals, texts } = await storedOf(holding, edition, period.changeNumber, language);
    const sheet = await acquaintanceSheet(actor, { documentId, editionId: edition.id, changeNumber: period.changeNumber }, language);
    const drawn = [...await drawnOf(holding, edition, period.changeNumber, language), ...(sheet ? [{ name: `${said.acquaintance}.pdf`, content: sheet }] : [])];
    const missing = [...(originals.length === 0 ? [said.noOriginal] : []), ...(texts.length === 0 ? [said.noText] : []), ...(sheet ? [] : [said.noSheet])];
    const stored = [...originals, ...texts];
    const contents = contentsText(holding, on, language, stored, drawn.map(({ name }) => name), missing);
    const parts: SetPart[] = [{ name: `${said.contents}.txt`, content: Buffer.from(`\uFEFF${contents}`) }];
    for (const { name, sha256 } of stored) parts.push({ name, content: await openFile(sha256) });
    return { fileName: `${[said.set, holding.document.code?.canonical, on].filter(Boolean).join(' ')}.zip`, content: zip([...parts, ...drawn]) };
  };
};
export type FullSet = ReturnType<typeof createFullSet>;
