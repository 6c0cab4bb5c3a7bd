import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

describe('the journal', () => {
  test('AUD-1 tells who did what, old and new, and filters by object and action', async () => {
    const { id } = await register(office);
    await office.patch(`/documents/${id}`, { process: 'оқу' }, { 'If-Match': '"1"' });
    const { items, total } = (await office.get(`/journal?object=${id}`)).body;
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({ action: 'documents.edit-card', actor: { name: 'test.quality-office' }, changes: [{ field: 'process', from: null, to: 'оқу' }] });
    expect((await office.get(`/journal?object=${id}&action=documents.register`)).body.total).toBe(1);
  });

  test('AUD-1 what was refused leaves no row of a change', async () => {
    const { id } = await register(office);
    await office.patch(`/documents/${id}`, { process: 'оқу' }, { 'If-Match': '"9"' });
    expect((await office.get(`/journal?object=${id}`)).body.total).toBe(1);
  });

  test('SEC-3 is read by auditors, not by staff', async () => {
    expect((await (await system.as('auditor')).get('/journal')).status).toBe(200);
    expect((await (await system.as('staff')).get('/journal')).status).toBe(403);
    expect((await (await system.visitor()).get('/journal')).status).toBe(401);
  });

  test('AUD-2, AUD-3 is sealed, sign-ins included, and an edit behind its back is found', async () => {
    await system.work();
    const whole = (await office.get('/journal/verification')).body;
    expect(whole).toMatchObject({ ok: true, sealed: whole.rows });
    expect((await office.get('/journal?action=session.started')).body.total).toBeGreaterThan(0);

    await system.inq.connection.db?.collection('audit').updateOne({ action: 'documents.edit-card' }, { $set: { 'actor.name': 'басқа' } });
    expect((await office.get('/journal/verification')).body).toMatchObject({ ok: false, problems: [{ code: 'row_edited' }] });
  });
});
