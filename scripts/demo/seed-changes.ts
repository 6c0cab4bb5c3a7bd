import type { Inq } from '../../api/compose.js';
import type { Actor } from '../../api/kernel/actor.js';
import { actorOf, putText, send } from './as-author.js';
import { changedText, examSession, libraryUse, residence, visits } from './demo-changes.js';
import type { DemoChange, PaperHistory } from './demo-changes.js';
import { demoTexts } from './demo-text.js';
import type { DemoText } from './demo-text.js';
import type { Part } from './seed-parts.js';
import { findHolding, storeText } from './store-text.js';

/** Whoever brings what is read to the texts, and the texts to the changes; the others have time until the processes run. */
const READERS = ['library-texts', 'changes'];

/** Reads the files that wait: a change is compared with what has been read, and the processes have not started yet. */
const readFiles = async ({ library, outbox }: Inq): Promise<void> => {
  const readers = outbox.projectors.filter(({ consumer }) => READERS.includes(consumer));
  for (let busy = true; busy;) {
    busy = false;
    for (const reader of readers) busy = (await outbox.relay(reader)) > 0 || busy;
    busy = (await library.extractNext()) || busy;
  }
};

const textOf = (code: string): DemoText => {
  const text = demoTexts().find((each) => each.code === code && each.language === 'kk');
  if (!text) throw new Error(`There is no demo text of ${code}.`);
  return text;
};

/** The change of a document that its author has begun, or a new one. */
const opened = async ({ changes }: Inq, actor: Actor, documentId: string): Promise<string> => {
  const { items } = await changes.read.list(actor, { mine: true }, 0, 50);
  const begun = items.find(({ notice }) => notice.documentId === documentId && notice.registered === null);
  return begun?.notice.id ?? changes.notices.begin(actor, documentId);
};

const describe = async ({ changes }: Inq, actor: Actor, id: string, { cause, basis, consequences, introducedOn }: DemoChange): Promise<void> => {
  const { notice } = await changes.read.visible(actor, id);
  await changes.notices.edit(actor, id, notice.revision, { cause, basis, consequences, introducedOn });
};

/** Rows as the comparison proposes them, each judged. */
const wordRows = async ({ changes }: Inq, actor: Actor, id: string, { substantial }: DemoChange): Promise<void> => {
  await changes.proposeRows(actor, await changes.read.visible(actor, id), 'kk');
  for (const { row } of await changes.read.rows(actor, id)) {
    await changes.rows.edit(actor, id, row.id, row.revision, { weight: substantial.includes(row.clauseNumber) ? 'substantial' : 'editorial' });
  }
};

/** Begins a change with the text that it leaves. @returns its id */
const withText = async (inq: Inq, actor: Actor, text: DemoText, folder: string): Promise<string> => {
  const { document } = await findHolding(inq, text.code);
  const id = await opened(inq, actor, document.id);
  const { draft } = await inq.changes.read.visible(actor, id);
  const present = draft.texts.flatMap(({ files }) => files.map(({ format }) => format));
  for (const format of ['docx', 'pdf'] as const) if (!present.includes(format)) await putText(inq, actor, id, text, folder, format);
  await readFiles(inq);
  return id;
};

/** What was approved on paper, entered by the quality office one after another. */
const history = async (inq: Inq, { code, changes }: PaperHistory, folder: string): Promise<void> => {
  const office = await actorOf(inq, 'demo.sapa');
  const { document } = await findHolding(inq, code);
  const known = (await inq.changes.sheet.ofDocument(office, document.id)).flatMap((edition) => edition.changes).length;
  let text = textOf(code);
  for (const [place, change] of changes.entries()) {
    text = changedText(text, change);
    if (place < known) continue;
    const id = await withText(inq, office, text, folder);
    await wordRows(inq, office, id, change);
    await describe(inq, office, id, change);
    const { notice } = await inq.changes.read.visible(office, id);
    const { order, registrationNumber, introducedOn } = change;
    await inq.changes.register.record(office, id, notice.revision, { acts: [{ kind: 'order', body: null, ...order }], registrationNumber, validFrom: introducedOn });
    await readFiles(inq);
  }
};

/** One change that waits for the head of its author, and one that its author has not worded yet. */
const underWay = async (inq: Inq, folder: string): Promise<void> => {
  const author = await actorOf(inq, 'demo.avtor');
  const sent = await withText(inq, author, changedText(textOf(examSession.code), examSession.change), folder);
  if ((await inq.changes.read.visible(author, sent)).draft.state === 'draft') {
    await wordRows(inq, author, sent, examSession.change);
    await describe(inq, author, sent, examSession.change);
    await send(inq, author, sent);
  }
  const begun = await withText(inq, author, changedText(textOf(libraryUse.code), libraryUse.change), folder);
  await describe(inq, author, begun, libraryUse.change);
};

/** A document with two changes, one changed lately, one change under way, one begun: their texts are read here, before all others. */
export const seedChanges: Part = async (inq, say, folder) => {
  const approved = [residence, visits(inq.clock.today())];
  for (const { code } of [...approved, examSession, libraryUse]) {
    await storeText(inq, textOf(code), 'docx', folder);
    await storeText(inq, textOf(code), 'pdf', folder);
  }
  await readFiles(inq);
  for (const each of approved) await history(inq, each, folder);
  await underWay(inq, folder);
  say('Demo university: changes 5 of 5');
};
