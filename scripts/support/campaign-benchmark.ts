import { setTimeout as pause } from 'node:timers/promises';
import type { Inq } from '../../api/compose.js';
import { hashOfSecret, newId, newSecret } from '../../api/kernel/ids.js';
import { createPasswords } from '../../api/modules/identity/public.js';
import { workOff } from './bench-application.js';
import { actorOf, fillUniversity, registerForEverybody } from './campaign-university.js';

/** How fast a whole university is asked to get to know a document, beside what the store takes when it is written to straight (issue 7). */
export interface CampaignReport {
  readonly store: string;
  readonly people: number;
  /** From the registration until everybody is on the list and can begin. */
  readonly startSeconds: number;
  /** Until everybody has been told as well. */
  readonly toldSeconds: number;
  readonly dashboardP95ms: number;
  readonly confirmationsPerSecond: { readonly click: number; readonly password: number };
  readonly argon2PerSecond: number;
  readonly rawInsertsPerSecond: number;
  readonly errors: number;
}

const AT_ONCE = 20;
const CLICKS = 1000;
const PASSWORDS = 100;
const LOOKS = 100;
const PASSWORD = 'Қыста жылы үй 9';

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
};

const perSecond = (count: number, seconds: number): number => Math.round((count / seconds) * 10) / 10;

/** So many at the same time, until all are done. @returns how many failed */
const allOf = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number> => {
  let [next, failed] = [0, 0];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      await work(item).catch(() => { failed += 1; });
    }
  }));
  return failed;
};

const campaignIdOf = async ({ stores }: Inq, documentId: string) => (await stores.acquaintance.campaigns.ofDocument(documentId))[0];

/** Registers the document and waits: the list first, then the notices. */
const start = async (inq: Inq, documentId: string): Promise<{ campaignId: string; startSeconds: number; toldSeconds: number }> => {
  const begun = performance.now();
  const since = (): number => Math.round(performance.now() - begun) / 1000;
  const working = workOff(inq);
  let campaign = await campaignIdOf(inq, documentId);
  while (campaign?.state !== 'open') {
    await pause(50);
    campaign = await campaignIdOf(inq, documentId);
  }
  const startSeconds = since();
  await working;
  return { campaignId: campaign.id, startSeconds, toldSeconds: since() };
};

const rawInserts = async ({ connection, stores }: Inq, campaignId: string, count: number): Promise<number> => {
  const [sample] = await stores.acquaintance.entries.ofCampaign(campaignId, '', 1);
  const raw = connection.collection<{ _id: string }>('benchmarkRaw');
  const seconds = await secondsOf(async () => {
    for (let at = 0; at < count; at += 500) await raw.insertMany(Array.from({ length: Math.min(500, count - at) }, () => ({ ...sample, _id: newId() })));
  });
  await raw.drop();
  return perSecond(count, seconds);
};

const dashboardP95 = async (inq: Inq, campaignId: string): Promise<number> => {
  const times: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) times.push(await secondsOf(() => inq.acquaintance.lists.dashboard(campaignId)) * 1000);
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(LOOKS * 0.95)] ?? 0);
};

/** People who have opened the text, with what their confirmation binds. */
const readersOf = async (inq: Inq, campaignId: string, count: number) => {
  const readers: { actor: ReturnType<typeof actorOf>; entryId: string; textVersionId: string; digest: string }[] = [];
  const entries = await inq.stores.acquaintance.entries.ofCampaign(campaignId, '', count);
  for (const { id: entryId, personId } of entries) {
    const actor = actorOf(personId, newId());
    const { campaign: { texts }, digest } = await inq.acquaintance.mine.screen(actor, entryId);
    const textVersionId = texts[0]?.textVersionId ?? '';
    await inq.acquaintance.confirmEntry.open(actor, entryId, textVersionId);
    readers.push({ actor, entryId, textVersionId, digest });
  }
  return readers;
};

const confirmations = async (inq: Inq, campaignId: string): Promise<Pick<CampaignReport, 'confirmationsPerSecond' | 'argon2PerSecond' | 'errors'>> => {
  const readers = await readersOf(inq, campaignId, CLICKS + PASSWORDS);
  const { confirm } = inq.acquaintance.confirmEntry;
  let errors = 0;
  const clicking = await secondsOf(async () => {
    errors += await allOf(readers.slice(0, CLICKS), ({ actor, entryId, ...input }) => confirm(actor, entryId, input));
  });
  const passwords = createPasswords();
  const hash = await passwords.hash(PASSWORD);
  const hashing = await secondsOf(async () => { await allOf(readers.slice(CLICKS), () => passwords.verify(hash, PASSWORD)); });
  const tokens = inq.transactions.bind((session) => ({ tokens: inq.stores.signing.reAuthentications.in(session) }));
  const signing = await secondsOf(async () => {
    errors += await allOf(readers.slice(CLICKS), async ({ actor, entryId, textVersionId, digest }) => {
      await passwords.verify(hash, PASSWORD);
      const signingToken = newSecret();
      const row = { hash: hashOfSecret(signingToken), accountId: actor.accountId ?? '', action: 'acquaintance.confirm', objectId: entryId, digest, expiresAt: new Date(inq.clock.now().getTime() + 120_000) };
      await tokens.run(({ tokens: store }) => store.add(row));
      await confirm(actor, entryId, { textVersionId, digest, signingToken });
    });
  });
  return { confirmationsPerSecond: { click: perSecond(CLICKS, clicking), password: perSecond(PASSWORDS, signing) }, argon2PerSecond: perSecond(PASSWORDS, hashing), errors };
};

/** Runs a campaign for so many people on a fresh installation; confirmations go through the use case, not through HTTP. */
export const benchmarkCampaign = async (inq: Inq, people: number, store: string): Promise<CampaignReport> => {
  await fillUniversity(inq, people);
  const started = await start(inq, await registerForEverybody(inq));
  const confirmed = await confirmations(inq, started.campaignId);
  await inq.acquaintance.count(started.campaignId);
  const { counts } = await inq.acquaintance.lists.dashboard(started.campaignId);
  const missing = people - counts.total;
  return {
    store, people, startSeconds: started.startSeconds, toldSeconds: started.toldSeconds, dashboardP95ms: await dashboardP95(inq, started.campaignId), ...confirmed,
    rawInsertsPerSecond: await rawInserts(inq, started.campaignId, Math.min(people, 10_000)), errors: confirmed.errors + Math.abs(missing),
  };
};

