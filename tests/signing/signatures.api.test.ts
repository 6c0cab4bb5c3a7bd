import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../api/kernel/ids.js';
import type { SignatureDraft } from '../../api/modules/signing/public.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { draftOf, inTransaction, makeSigner } from './support.js';

let system: TestSystem;
let signer: Awaited<ReturnType<typeof makeSigner>>;
let substitute: Awaited<ReturnType<typeof makeSigner>>;
beforeAll(async () => {
  system = await startTestSystem();
  signer = await makeSigner(system, 'daulet', { surname: 'Сәрсенов', name: 'Дәулет' });
  substitute = await makeSigner(system, 'gulnar', { surname: 'Әбенова', name: 'Гүлнәр' });
});
afterAll(() => system.stop());

const sign = (draft: SignatureDraft) => inTransaction(system, (session) => system.inq.signing.sign(draft, session));
const stored = () => system.inq.connection.collection<{ _id: string }>('signatures');

describe('signing (WF-4)', () => {
  test('WF-4: the record names the person, the post and the unit of that day, and what was signed', async () => {
    const draft = draftOf(signer.actor);
    const made = await sign(draft);
    const [found] = await system.inq.signing.ofObject(draft.subject.id);
    expect(found).toEqual(made);
    expect(found).toMatchObject({
      personId: signer.personId, name: 'Сәрсенов Дәулет', post: { kk: 'Бөлім басшысы', ru: 'Начальник отдела' }, unit: { kk: 'Заң бөлімі', ru: 'Юридический отдел' },
      onBehalfOf: null, meaning: 'agreed', subject: draft.subject, textVersions: draft.textVersions, consentText: draft.consentText, ip: '10.0.0.7',
    });
    expect(system.inq.signing.isIntact(made)).toBe(true);
    expect(await system.inq.signing.byIds([made.id, newId()])).toEqual([made]);
  });

  test('WF-4: what the person is called and holds later changes nothing of it', async () => {
    const office = await system.as('quality-office');
    const moved = await makeSigner(system, 'moved', { surname: 'Ахметова', name: 'Айгүл' });
    const made = await sign(draftOf(moved.actor));
    await office.patch(`/people/${moved.personId}`, { surname: 'Жұмабаева' }, { 'If-Match': '"1"' });
    expect((await moved.browser.get(`/signing/signatures/${made.id}`)).body).toMatchObject({ name: 'Ахметова Айгүл', intact: true });
  });

  test('WF-4: of several posts the one in the unit for which is signed is named, else that of the headed unit', async () => {
    const office = await system.as('quality-office');
    const [headed, asked] = await Promise.all(['H-1', 'H-2'].map(async (code) => (await office.post('/units', { code, name: { kk: code, ru: null, en: null } })).body));
    const many = await makeSigner(system, 'many', { surname: 'Көпқызметов', name: 'Ерлан' });
    let { revision } = (await office.get(`/people/${many.personId}`)).body;
    for (const unit of [headed, asked]) {
      ({ revision } = (await office.post(`/people/${many.personId}/assignments`, { unitId: unit.id, positionKk: `${unit.code} басшысы`, from: '2024-01-01' }, { 'If-Match': `"${revision}"` })).body);
    }
    await office.patch(`/units/${headed.id}`, { headId: many.personId, since: '2024-01-01' }, { 'If-Match': `"${headed.revision}"` });
    expect((await sign(draftOf(many.actor))).post.kk).toBe('H-1 басшысы');
    expect((await sign(draftOf(many.actor, { unitId: asked.id }))).post.kk).toBe('H-2 басшысы');
  });

  test('WF-5: a substitute signs under the own name and post, on behalf of the absent one, by the order', async () => {
    const made = await sign(draftOf(substitute.actor, { unitId: signer.unitId, onBehalfOf: { personId: signer.personId, orderNumber: '45-Ж' } }));
    expect(made).toMatchObject({
      personId: substitute.personId, name: 'Әбенова Гүлнәр',
      onBehalfOf: { personId: signer.personId, name: 'Сәрсенов Дәулет', post: { kk: 'Бөлім басшысы' }, orderNumber: '45-Ж' },
    });
  });

  test('WF-4: nobody signs without standing for a person, nor for somebody unknown', async () => {
    const staff = await system.as('staff');
    const { accountId } = (await staff.get('/session')).body.user;
    const actor = await system.inq.identity.actorFor(accountId, await system.inq.identity.epochOf(accountId), null);
    await expect(sign(draftOf(actor))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(sign(draftOf(signer.actor, { onBehalfOf: { personId: newId(), orderNumber: '1' } }))).rejects.toMatchObject({ code: 'unknown_person' });
  });

  test('WF-4, AUD-1: what is rolled back leaves neither a signature nor a row', async () => {
    const draft = draftOf(signer.actor);
    await expect(inTransaction(system, async (session) => {
      await system.inq.signing.sign(draft, session);
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await system.inq.signing.ofObject(draft.subject.id)).toEqual([]);
    expect((await (await system.as('auditor')).get(`/journal?object=${draft.subject.id}`)).body.total).toBe(0);
  });

  test('SEC-4: a signature is shown to its signer, to whom it was signed for, to the quality office and auditors', async () => {
    const own = await sign(draftOf(substitute.actor, { onBehalfOf: { personId: signer.personId, orderNumber: '45-Ж' } }));
    const stranger = await makeSigner(system, 'stranger', { surname: 'Бөтенов', name: 'Біреу' });
    const statusOf = async (browser: { get(url: string): PromiseLike<{ status: number }> }) => (await browser.get(`/signing/signatures/${own.id}`)).status;
    expect(await Promise.all([substitute.browser, signer.browser, await system.as('quality-office'), await system.as('auditor')].map(statusOf))).toEqual([200, 200, 200, 200]);
    expect(await Promise.all([stranger.browser, await system.as('administrator')].map(statusOf))).toEqual([404, 404]);
    expect(await statusOf(await system.visitor())).toBe(401);
  });
});

/** `npm run audit:verify` beside the running system. */
const verifyCommand = async (): Promise<{ code: number; said: Record<string, unknown> }> => {
  const { folder, database } = system.place;
  const child = spawn(process.execPath, [path.resolve(import.meta.dirname, '../../scripts/audit-verify.js'), '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: folder, MONGODB_DATABASE: database },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const [code] = await once(child, 'close');
  return { code: code as number, said: JSON.parse(said) as Record<string, unknown> };
};

describe('the check of signatures (AUD-3)', () => {
  test('AUD-3: the command says how many were looked at', async () => {
    await system.work();
    const { code, said } = await verifyCommand();
    expect([code, said]).toMatchObject([0, { ok: true, problems: [], signatures: { checked: await stored().countDocuments({}), broken: [] } }]);
  });

  test('AUD-3: finds one moved to another object, person or meaning, one whose digest was made anew, one taken away, one put in', async () => {
    expect((await system.inq.signing.verify()).broken).toEqual([]);
    const made = [];
    for (let index = 0; index < 5; index += 1) made.push(await sign(draftOf(signer.actor)));
    const [object, person, meaning, forged, lost] = made.map(({ id }) => id) as [string, string, string, string, string];
    await stored().updateOne({ _id: object }, { $set: { 'subject.id': newId() } });
    await stored().updateOne({ _id: person }, { $set: { personId: substitute.personId, name: 'Әбенова Гүлнәр' } });
    await stored().updateOne({ _id: meaning }, { $set: { meaning: 'approved' } });
    const { seal } = await import('../../api/modules/signing/domain/signature.js');
    const [facts] = await system.inq.signing.byIds([forged]);
    await stored().updateOne({ _id: forged }, { $set: { meaning: 'approved', digest: seal({ ...facts!, meaning: 'approved' }).digest } });
    await stored().deleteOne({ _id: lost });
    const planted = seal({ ...facts!, id: newId(), meaning: 'approved' });
    const { id, ...rest } = planted;
    await stored().insertOne({ _id: id, ...rest });

    const { checked, broken } = await system.inq.signing.verify();
    expect(broken).toEqual([object, person, meaning, forged, lost, id].sort());
    expect(checked).toBe(await stored().countDocuments({}));
    expect((await signer.browser.get(`/signing/signatures/${meaning}`)).body.intact).toBe(false);
    await system.work();
    expect(await verifyCommand()).toMatchObject({ code: 1, said: { ok: false, problems: [], signatures: { checked, broken } } });
  });
});
