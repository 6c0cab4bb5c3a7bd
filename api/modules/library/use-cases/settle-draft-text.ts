import { systemActor } from '../../../kernel/actor.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import { textChanged } from '../domain/events.js';
import { keepDecisions, referencesIn } from '../domain/reference.js';
import { proposedRules } from '../domain/synonym.js';
import type { ReferenceRepository } from '../references.mongo.js';
import type { SynonymRepository } from '../synonyms.mongo.js';
import type { TextRepository } from '../texts.mongo.js';

export interface SettleDependencies {
  readonly uow: UnitOfWork<{ texts: TextRepository; references: ReferenceRepository; synonyms: SynonymRepository }>;
  readonly keyOf: (documentId: string) => Promise<string | null>;
}

const library = systemActor('library');

/**
 * The text of a draft was registered: as it was read for its approvers it enters the library, its clauses keeping their ids and its
 * outline the author's corrections (DOC-1), with the references and abbreviations that only a text of the library has. Doing it twice does no harm.
 */
export const createSettleDraftText = ({ uow, keyOf }: SettleDependencies) => (textVersionId: string): Promise<void> => uow.run(async ({ texts, references, synonyms, outbox, audit }) => {
  const text = await texts.find(textVersionId);
  if (!text?.draft) return;
  const clauses = await texts.clauses(textVersionId);
  const saved = await texts.saveHead({ ...text, draft: false });
  await references.replace(saved.id, keepDecisions(await references.ofVersion(saved.id), referencesIn(saved.id, clauses, await keyOf(saved.documentId)), clauses));
  await synonyms.propose(proposedRules(saved.documentId, clauses));
  await outbox.append([textChanged(saved)]);
  await audit.record({
    actor: library, action: 'library.text-settled', object: { kind: 'document', id: saved.documentId, label: text.sources[0]?.name ?? '' },
    changes: [{ field: 'text', from: null, to: `${saved.state}, ${saved.clauses}` }],
  });
});
