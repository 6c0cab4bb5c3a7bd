import { readFile } from 'node:fs/promises';
import type { University } from '../approvals/support.js';
import { agree, must, recordProtocol, registerTask, submit, taskOf } from '../approvals/support.js';
import type { TestSystem } from '../support/test-system.js';

/** Drives a draft through its default route into the register. @returns ids of its document and edition */
export const approve = async (uni: University, draftId: string, facts: object, protocol: object = {}): Promise<{ documentId: string; editionId: string }> => {
  const { as } = uni;
  must(await submit(as.author, draftId));
  await agree(as.head, draftId);
  await agree(as.lawyer, draftId);
  await agree(as.registrar, draftId);
  must(await recordProtocol(uni, draftId, protocol));
  await agree(as.rector, draftId, 'approve');
  return must(await registerTask(as.registrar, (await taskOf(as.registrar, draftId)).id, { issue: 1, ...facts })).body;
};

export interface ListedOriginal { readonly editionId: string; readonly language: string; readonly sha256: string; readonly size: number; readonly approvalId: string; readonly sources: readonly string[] }

export const originalsOf = async ({ as }: University, documentId: string): Promise<ListedOriginal[]> => must(await as.colleague.get(`/documents/${documentId}/originals`)).body.items;

/** The bytes of an original, from where they are stored. */
export const bytesOf = ({ inq }: TestSystem, { sha256 }: ListedOriginal): Promise<Buffer> => readFile(inq.files.locate(sha256));
