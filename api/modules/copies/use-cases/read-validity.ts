import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { canDocument, latestFacts } from '../../documents/public.js';
import type { Validity } from '../domain/validity-answer.js';
import { disclosureOf, validityOf } from '../domain/validity-answer.js';
import type { Register } from '../ports.js';
import type { TokenStore } from '../tokens.mongo.js';
import { hasId } from './find-file.js';
import type { FindFile } from './find-file.js';
import { standingOf } from './standing-of.js';

export interface ValidityDependencies {
  readonly tokens: TokenStore;
  readonly register: Register;
  readonly findFile: FindFile;
  readonly clock: Clock;
  readonly addressOf: (token: string) => string;
}

/** What a QR code leads to, and the QR code itself (DIST-2). */
export const createReadValidity = ({ tokens, register, findFile, clock, addressOf }: ValidityDependencies) => ({
  /** @throws AppError `not_found` for every token that leads nowhere, whatever it looks like */
  validity: async (actor: Actor, token: string): Promise<Validity> => {
    const pointed = await tokens.find(token);
    const holding = pointed && await register.find(pointed.documentId);
    const version = holding?.textVersions.find(({ id }) => id === pointed?.textVersionId);
    if (!holding || !version) throw new AppError('not_found');
    const edition = holding.editions.find(({ id }) => id === version.editionId);
    const { confidentiality } = latestFacts(holding.document.facts);
    return validityOf({
      standing: standingOf(holding, version, clock.today()), sha256: await findFile.hashes({ holding, version }), documentId: holding.document.id,
      title: edition?.title ?? { kk: null, ru: null, en: null }, code: holding.document.code?.canonical ?? null,
    }, disclosureOf(canDocument(actor, 'see', holding), confidentiality === 'restricted'));
  },
  /** Address of the validity page, for those who may see the document. @throws AppError `not_found` */
  address: async (actor: Actor, documentId: string, versionId: string): Promise<string> => {
    await findFile.version(actor, 'see', documentId, hasId(versionId));
    return addressOf(await tokens.of({ textVersionId: versionId, documentId }));
  },
});
export type ReadValidity = ReturnType<typeof createReadValidity>;
