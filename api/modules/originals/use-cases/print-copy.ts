import type { Readable } from 'node:stream';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { officeDate } from '../../../kernel/office-time.js';
import { comparable } from '../../../text/comparison/comparable.js';
import type { Comparison, ComparedClause } from '../../../text/comparison/comparison.js';
import type { Clause } from '../../../text/clauses/clause.js';
import type { Edition, Holding, TextVersion } from '../../documents/public.js';
import { requireDocument } from '../../documents/public.js';
import type { CopyClause } from '../domain/marked-text.js';
import { markedText } from '../domain/marked-text.js';
import type { FormLanguage } from '../domain/original.js';
import { formLanguageOf } from '../domain/original.js';
import type { Directory, InTwo, Register } from '../ports.js';

type ReadClauses = readonly (Clause & { readonly id: string })[];

/** A copy to read as it is printed (CHG-3); it says of itself that it is one. */
export interface PrintedCopy {
  readonly organization: { readonly kk: string; readonly ru: string };
  readonly title: InTwo;
  readonly code: string | null;
  readonly issue: number | null;
  readonly revision: number | null;
  readonly changeNumber: number;
  /** With which text it was compared; null for a clean copy. */
  readonly markedAgainst: 'edition' | null;
  readonly printed: string;
  readonly clauses: readonly CopyClause[];
}

export interface PrintCopyDependencies {
  readonly register: Pick<Register, 'find'>;
  readonly directory: Pick<Directory, 'universityNames'>;
  readonly copyTexts: { find(id: string): Promise<{ readonly state: string } | null>; clausesOf(id: string): Promise<ReadClauses> };
  readonly compareTexts: (old: readonly ComparedClause[], fresh: readonly ComparedClause[]) => Promise<Comparison>;
  /** The numbers of the changes that have touched the clauses of a text version, by clause. */
  readonly changesOfClauses: (actor: Actor, documentId: string, textVersionId: string) => Promise<ReadonlyMap<string, readonly number[]>>;
  readonly printCopy: (copy: PrintedCopy, format: 'pdf' | 'docx', language: FormLanguage) => Promise<Buffer>;
  /** Puts the stamp of the text version on a PDF that was drawn (DIST-2). */
  readonly stampDrawn: (actor: Actor, documentId: string, textVersionId: string, file: { readonly name: string; readonly content: Buffer }, language: FormLanguage) => Promise<Readable>;
  readonly clock: Clock;
}

const words = { kk: { clean: 'Біріктірілген мәтін', marked: 'Өзгерістері белгіленген мәтін' }, ru: { clean: 'Сводный текст', marked: 'Текст с отмеченными изменениями' } } as const;

interface Found { readonly holding: Holding; readonly version: TextVersion; readonly edition: Edition }

/** The text of an edition with its changes as a file: clean, or with everything marked that its changes have done (CHG-3). */
export const createPrintCopy = ({ register, directory, copyTexts, compareTexts, changesOfClauses, printCopy, stampDrawn, clock }: PrintCopyDependencies) => {
  const find = async (actor: Actor, documentId: string, versionId: string): Promise<Found> => {
    const holding = await register.find(documentId);
    const version = holding?.textVersions.find(({ id }) => id === versionId);
    const edition = holding?.editions.find(({ id }) => id === version?.editionId);
    if (!holding || !version || !edition) throw new AppError('not_found');
    requireDocument(actor, 'downloadFile', holding);
    return { holding, version, edition };
  };

  const clausesOf = async (id: string): Promise<ReadClauses> => {
    if ((await copyTexts.find(id))?.state !== 'ready') throw new AppError('text_not_ready');
    return copyTexts.clausesOf(id);
  };

  /** The edition's own text in the same language, before any change. */
  const firstText = ({ holding, version }: Found): TextVersion | undefined =>
    holding.textVersions.find((text) => text.editionId === version.editionId && text.language === version.language && text.changeNumber === 0);

  const marked = async (actor: Actor, found: Found): Promise<readonly CopyClause[]> => {
    const { version, holding } = found;
    const base = firstText(found);
    const fresh = await clausesOf(version.id);
    if (!base || base.id === version.id) return fresh;
    const old = await clausesOf(base.id);
    return markedText(await compareTexts(old.map(comparable), fresh.map(comparable)), old, fresh, await changesOfClauses(actor, holding.document.id, version.id));
  };

  /** @throws AppError `not_found`, `text_not_ready` */
  return async (actor: Actor, documentId: string, versionId: string, wanted: { readonly format: 'pdf' | 'docx'; readonly marked: boolean }) => {
    const found = await find(actor, documentId, versionId);
    const { holding: { document }, version, edition } = found;
    const language = formLanguageOf(version.language);
    const clauses = wanted.marked ? await marked(actor, found) : await clausesOf(version.id);
    const content = await printCopy({
      organization: await directory.universityNames(clock.today()), title: edition.title, code: document.code?.canonical ?? null, issue: edition.issue, revision: edition.revision,
      changeNumber: version.changeNumber, markedAgainst: wanted.marked && version.changeNumber > 0 ? 'edition' : null, printed: officeDate(clock.today()), clauses,
    }, wanted.format, language);
    const name = `${[words[language][wanted.marked ? 'marked' : 'clean'], document.code?.canonical].filter(Boolean).join(' ')}.${wanted.format}`;
    return { fileName: name, content: wanted.format === 'pdf' ? await stampDrawn(actor, documentId, versionId, { name, content }, language) : content };
  };
};
export type PrintCopy = ReturnType<typeof createPrintCopy>;
