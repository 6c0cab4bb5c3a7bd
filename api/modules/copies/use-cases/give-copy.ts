import type { Readable } from 'node:stream';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { officeDate, officeTime } from '../../../kernel/office-time.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Language } from '../../../kernel/languages.js';
import { documentLabel } from '../../documents/public.js';
import type { Standing } from '../domain/standing.js';
import type { CopyFacts, FindDraftFile, StampLanguage } from '../ports.js';
import type { TokenStore } from '../tokens.mongo.js';
import { beganAs, hasId } from './find-file.js';
import type { FindFile, FoundFile, FoundVersion } from './find-file.js';
import { standingOf } from './standing-of.js';

export type StampedCopy =
  | { readonly refused: null; readonly cover: string | null; readonly sha256: string; readonly size: number; readonly content: Readable }
  | { readonly refused: string };

/** Puts the stamp on a stored PDF; what it cannot stamp it refuses with the reason. */
export type StampCopy = (facts: CopyFacts, language: StampLanguage) => Promise<StampedCopy>;

export interface GiveDependencies {
  readonly uow: UnitOfWork<object>;
  readonly tokens: TokenStore;
  readonly findFile: FindFile;
  readonly findDraftFile: FindDraftFile;
  readonly stamp: StampCopy;
  readonly openFile: (sha256: string) => Promise<Readable>;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly addressOf: (token: string) => string;
}

export interface GivenFile { readonly fileName: string; readonly content: Readable }

/** When the state began that a copy shows; not said where the start itself is assumed. */
const beginningOf = ({ state, own, until, startAssumed }: Standing): string | null => {
  if (state === 'replaced' || state === 'cancelled') return officeDate(until);
  return startAssumed ? null : officeDate(own.since);
};

/** Gives out copies of PDFs (DIST-2): stamped for everybody, unstamped for those who manage documents; each is in the journal. */
export const createGiveCopy = ({ uow, tokens, findFile, findDraftFile, stamp, openFile, clock, timeZone, addressOf }: GiveDependencies) => {
  const note = (actor: Actor, action: string, object: { id: string; label: string }, facts: Readonly<Record<string, string | null>>) =>
    uow.run(({ audit }) => audit.record({
      actor, action, object: { kind: 'text-version', ...object },
      changes: Object.entries(facts).map(([field, to]) => ({ field, from: null, to })),
    }));

  const taken = (actor: Actor) => ({ takenBy: actor.name, takenAt: officeTime(clock.now(), timeZone) });

  const give = async (actor: Actor, object: { id: string; label: string }, facts: CopyFacts, language: StampLanguage): Promise<GivenFile> => {
    const copy = await stamp(facts, language);
    if (copy.refused !== null) throw new AppError('pdf_not_stampable', { reason: copy.refused });
    try {
      await note(actor, 'copies.download', object, { file: facts.file.name, sha256: facts.file.sha256, stampedSha256: copy.sha256, cover: copy.cover });
    } catch (error) {
      copy.content.destroy();
      throw error;
    }
    return { fileName: facts.file.name, content: copy.content };
  };

  const factsOf = async (actor: Actor, { holding, version }: FoundVersion, file: FoundFile): Promise<CopyFacts> => {
    const standing = standingOf(holding, version, clock.today());
    const edition = holding.editions.find(({ id }) => id === version.editionId);
    return {
      state: standing.state, stateSince: beginningOf(standing), title: edition?.title ?? { kk: null, ru: null, en: null }, code: holding.document.code?.canonical ?? null,
      edition: standing.own, replacedBy: standing.replacedBy, textLanguage: version.language, ...taken(actor),
      address: addressOf(await tokens.of({ textVersionId: version.id, documentId: holding.document.id })), file,
    };
  };

  const stamped = async (actor: Actor, found: FoundVersion, file: FoundFile, language: StampLanguage): Promise<GivenFile> =>
    give(actor, { id: found.version.id, label: documentLabel(found.holding) }, await factsOf(actor, found, file), language);

  return {
    /** @throws AppError `not_found`, `pdf_not_stampable` */
    stamped: async (actor: Actor, documentId: string, versionId: string, language: StampLanguage): Promise<GivenFile> => {
      const found = await findFile.version(actor, 'downloadFile', documentId, hasId(versionId));
      return stamped(actor, found, findFile.file(found), language);
    },
    /** The original of an edition. @throws AppError `not_found`, `pdf_not_stampable` */
    original: async (actor: Actor, documentId: string, editionId: string, textLanguage: Language, language: StampLanguage): Promise<GivenFile> => {
      const found = await findFile.version(actor, 'downloadFile', documentId, beganAs(editionId, textLanguage));
      return stamped(actor, found, await findFile.original(found), language);
    },
    /** A PDF that INQ has drawn of a text version and keeps for as long as it is sent. @throws AppError `not_found`, `pdf_not_stampable` */
    drawn: async (actor: Actor, documentId: string, versionId: string, file: FoundFile, language: StampLanguage): Promise<GivenFile> =>
      stamped(actor, await findFile.version(actor, 'downloadFile', documentId, hasId(versionId)), file, language),
    /** The registered bytes. @throws AppError `not_found`, `forbidden`, `pdf_not_stampable` */
    unstamped: async (actor: Actor, documentId: string, versionId: string): Promise<GivenFile> => {
      const found = await findFile.version(actor, 'downloadUnstamped', documentId, hasId(versionId));
      const { name, sha256 } = findFile.file(found);
      const content = await openFile(sha256);
      await note(actor, 'copies.unstamped', { id: versionId, label: documentLabel(found.holding) }, { file: name, sha256 });
      return { fileName: name, content };
    },
    /** A file of a draft, marked as one. @throws AppError `not_found`, `pdf_not_stampable` */
    draft: async (actor: Actor, draftId: string, fileId: string, language: StampLanguage): Promise<GivenFile> => {
      const { title, code, language: textLanguage, name, sha256, format } = await findDraftFile(actor, draftId, fileId);
      if (format !== 'pdf') throw new AppError('pdf_not_stampable', { reason: 'no_pdf' });
      const facts: CopyFacts = { state: 'draft', stateSince: null, title, code, edition: null, replacedBy: null, textLanguage, ...taken(actor), address: null, file: { name, sha256 } };
      return give(actor, { id: fileId, label: code ?? title.kk ?? title.ru ?? title.en ?? draftId }, facts, language);
    },
  };
};
export type GiveCopy = ReturnType<typeof createGiveCopy>;
