import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Inq } from '../../api/compose.js';
import type { Actor } from '../../api/kernel/actor.js';
import { demoAccounts } from './accounts.js';
import type { DemoText } from './demo-text.js';
import { renderText } from './render-text.js';

/** What an account of the demo university may do. */
export const actorOf = async ({ identity, stores }: Inq, login: string): Promise<Actor> => {
  const account = await stores.identity.accounts.byLogin(login);
  if (!account) throw new Error(`There is no account ${login}.`);
  return identity.actorFor(account.id, account.epoch, null);
};

/** Puts a text into a draft as a file. */
export const putText = async (inq: Inq, actor: Actor, draftId: string, text: DemoText, folder: string, format: 'docx' | 'pdf' = 'docx'): Promise<void> => {
  const { fileName, content } = await renderText(text, format);
  const file = path.join(folder, fileName);
  await writeFile(file, content);
  await inq.documents.writeDrafts.addFile(actor, draftId, text.language, { path: file, name: fileName, size: content.length });
};

/** Sends a draft as its author does: with the password. */
export const send = async (inq: Inq, actor: Actor, draftId: string): Promise<void> => {
  const password = demoAccounts[0]?.password ?? '';
  const digest = (await inq.documents.draftSubjects.find(draftId))?.digest ?? '';
  const { token } = await inq.signing.reAuthenticate(actor, password, { action: 'approvals.submit', objectId: draftId, digest });
  await inq.approvals.submit.submit(actor, draftId, digest, token);
};
