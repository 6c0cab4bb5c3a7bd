import type { Act, Document, DocumentType, Edition } from './domain/document.js';
import type { KnownDocument } from './domain/import/decide-import.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored } from '../../platform/mongo/stored.js';
import type { DocumentModels } from './holding-repository.mongo.js';

/** Everything in the register as an import compares it: read once for a preview, which looks at all rows of a file. */
export const knownDocuments = ({ documents, editions, acts, types }: DocumentModels) => async (): Promise<KnownDocument[]> => {
  const typeNames = new Map((await types.find({}).lean<Stored<DocumentType>[]>()).map(({ _id, name }) => [_id, name]));
  const allActs = new Map((await acts.find({}).lean<Stored<Act>[]>()).map((act) => [act._id, fromStored<Act>(act)]));
  const newest = new Map<string, Edition>();
  for (const edition of await editions.find({}).sort({ ordinal: 1 }).lean<Stored<Edition>[]>()) newest.set(edition.documentId, fromStored<Edition>(edition));
  return (await documents.find({}).sort({ _id: 1 }).lean<Stored<Document>[]>()).flatMap((stored) => {
    const document = fromStored<Document>(stored);
    const edition = newest.get(document.id);
    if (!edition) return [];
    return [{
      id: document.id,
      type: typeNames.get(document.typeId)?.kk ?? '',
      title: edition.title[document.masterLanguage] ?? '',
      codePrinted: document.code?.printed ?? '', code: document.code?.canonical ?? '', codeKey: document.code?.duplicateKey ?? '',
      codeYear: document.code?.year ?? null, aliases: document.aliases, registrationNumber: edition.registrationNumber,
      edition: edition.issue === null && edition.revision === null ? null : { issue: edition.issue, revision: edition.revision },
      acts: edition.actIds.flatMap((id) => allActs.get(id) ?? []),
      origins: document.origins,
    }];
  });
};
