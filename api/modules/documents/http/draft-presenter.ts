import type { z } from 'zod';
import type { Draft, DraftText } from '../domain/draft.js';
import type { DraftRow, DraftScreen } from '../use-cases/read-drafts.js';
import type { DraftAnswer } from './draft-schemas.js';

const NO_NAME: Draft['title'] = { kk: null, ru: null, en: null };

const headOf = ({ id, kind, title, state, iteration, author, createdAt }: Draft) =>
  ({ id, kind, title, state, iteration, author: { id: author.id, name: author.name }, createdAt: createdAt.toISOString() });

const presentText = ({ id, language, iteration, files }: DraftText, { readings }: DraftScreen) => ({
  id, language, iteration, state: readings.get(id)?.state ?? 'waiting', clauses: readings.get(id)?.clauses ?? 0, pages: readings.get(id)?.pages ?? null,
  files: files.map((file) => ({ id: file.id, format: file.format, name: file.name, size: file.size, sha256: file.sha256, addedAt: file.addedAt.toISOString() })),
});

export const presentDraftRow = ({ draft, code, standing, typeName }: DraftRow) =>
  ({ ...headOf(draft), code, typeName, documentId: draft.documentId, isNewDocument: draft.isNewDocument, stage: standing?.stage ?? null });

export const presentDraft = (screen: DraftScreen): z.input<typeof DraftAnswer> => {
  const { draft, code, names, standing, digest, abilities } = screen;
  const { revision, documentId, isNewDocument, requestId, typeId, confidentiality, scope, masterLanguage, reason, desiredStart } = draft;
  const unit = (id: string) => ({ id, name: names.units.get(id) ?? NO_NAME });
  const person = (id: string) => ({ id, name: names.people.get(id) ?? '' });
  return {
    ...headOf(draft), code, typeName: names.types.get(typeId) ?? NO_NAME,
    revision, documentId, isNewDocument, requestId, typeId, confidentiality, masterLanguage, reason, desiredStart,
    scope: [...scope],
    workingGroup: draft.workingGroupIds.map(person),
    ownerUnit: draft.ownerUnitId ? unit(draft.ownerUnitId) : null,
    responsible: draft.responsibleId ? person(draft.responsibleId) : null,
    interestedUnits: draft.interestedUnitIds.map(unit),
    texts: draft.texts.map((text) => presentText(text, screen)),
    pastTexts: draft.pastTexts.map((text) => presentText(text, screen)),
    approvalId: standing?.approvalId ?? null,
    signing: { digest, files: draft.texts.flatMap(({ language, files }) => files.map(({ name, format, sha256 }) => ({ language, name, format, sha256 }))) },
    abilities: { ...abilities },
  };
};
