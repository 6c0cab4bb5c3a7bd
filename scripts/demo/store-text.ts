import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Inq } from '../../api/compose.js';
import { systemActor } from '../../api/kernel/actor.js';
import type { DemoText } from './demo-text.js';
import { renderText } from './render-text.js';

const actor = systemActor('demo');

/** A document of the demo register by its code. */
export const findHolding = async ({ documents, documentStore, clock }: Inq, code: string) => {
  const { documentIds: [documentId] } = await documents.findDocuments(code, actor.rights, clock.today());
  const holding = documentId === undefined ? null : await documentStore.queries.find(documentId);
  if (!holding) throw new Error(`The demo register has no ${code}.`);
  return holding;
};

/** Puts a text of a document in force into its edition, once. */
export const storeText = async (inq: Inq, text: DemoText, format: 'docx' | 'pdf', folder: string): Promise<void> => {
  const { document, editions, textVersions } = await findHolding(inq, text.code);
  if (textVersions.some(({ language, files }) => language === text.language && files.some((file) => file.format === format))) return;
  const { fileName, content } = await renderText(text, format);
  const file = path.join(folder, fileName);
  await writeFile(file, content);
  const target = { documentId: document.id, editionId: editions.at(-1)?.id ?? '', language: text.language };
  await inq.documents.storeFile(actor, target, { path: file, name: fileName, size: content.length });
};
