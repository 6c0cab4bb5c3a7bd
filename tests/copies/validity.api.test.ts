import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makePdf } from '../platform/intake/make-pdf.js';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
let visitor: Browser;
let pdf: Buffer;

interface Registered { readonly id: string; readonly version: string; readonly sha256: string; readonly token: string }

beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z', PUBLIC_URL: 'http://inq.test.kz' } });
  office = await system.as('quality-office');
  visitor = await system.visitor();
  pdf = await makePdf({ text: 'TEXT' });
});
afterAll(() => system.stop());

const tokenOf = async (browser: Browser, id: string, version: string): Promise<string> => {
  const { url, size, path } = (await browser.get(`/documents/${id}/versions/${version}/qr`)).body;
  expect(size).toBeGreaterThan(20);
  expect(path).toMatch(/^M\d/);
  expect(url).toMatch(/^http:\/\/inq\.test\.kz\/v\/[\w-]{22}$/);
  return url.slice(url.lastIndexOf('/') + 1);
};

/** A document in force with one PDF, and the token of its text. */
const withPdf = async (facts: Readonly<Record<string, unknown>> = {}): Promise<Registered> => {
  const card = await register(office, { edition: { issue: null, revision: 2 }, ...facts });
  const { body } = await office.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, pdf, 'ереже.pdf');
  const { textVersionId, sha256 } = body.editions[0].files[0];
  return { id: card.id, version: textVersionId, sha256, token: await tokenOf(office, card.id, textVersionId) };
};

const scan = async (token: string, browser: Browser = visitor) => (await browser.get(`/validity/${token}`)).body;

/** A later change of the same edition, as its registration writes it. */
const change = async ({ version }: Registered, from: string): Promise<void> => {
  const texts = system.connect().collection<{ _id: string }>('textVersions');
  const old = await texts.findOne({ _id: version });
  await texts.updateOne({ _id: version }, { $set: { validTo: from } });
  await texts.insertOne({ ...old, _id: 'c'.repeat(24 - 4) + version.slice(-4), changeNumber: 1, validFrom: from, validTo: null, files: [] } as { _id: string });
};

const cancel = async ({ id }: Registered, from: string): Promise<void> => {
  const act = (await office.post('/acts', { kind: 'order', body: 'Ректор', number: '7', date: '2026-11-01', documentIds: [] })).body;
  const answer = await office.post(`/documents/${id}/cancellation`, { actId: act.id, from });
  expect(answer.status).toBe(200);
};

const NOTHING = { edition: null, since: null, startAssumed: false, replacedOn: null, replacedBy: null, cancelledOn: null, current: null, title: null, code: null };

describe('what a QR code on paper leads to (DIST-2)', () => {
  test('DIST-2, SEC-4: of a public document everything that its page says', async () => {
    const document = await withPdf({ confidentiality: 'public', code: 'ҚЕ 5-2024' });
    expect(await scan(document.token)).toMatchObject({
      shown: 'all', state: 'in-force', sha256: [document.sha256], since: '2024-01-10', replacedOn: null, cancelledOn: null, code: 'ҚЕ 5-2024',
      title: { kk: 'Академиялық адалдық ережесі' }, edition: { kind: 'edition', issue: null, revision: 2, ordinal: 1, changeNumber: 0 }, current: { href: `/documents/${document.id}` },
    });
  });

  test('DIST-2, SEC-4: of an internal one its standing, and everything once its reader has signed in', async () => {
    const document = await withPdf();
    const answer = await scan(document.token);
    expect(answer).toMatchObject({ shown: 'standing', state: 'in-force', sha256: [document.sha256], since: '2024-01-10', title: null, code: null, current: { href: null } });
    expect(JSON.stringify(answer)).not.toContain(document.id);
    expect(await scan(document.token, await system.as('staff'))).toMatchObject({ shown: 'all', title: { kk: 'Академиялық адалдық ережесі' }, current: { href: `/documents/${document.id}` } });
  });

  test('DIST-2, SEC-4: of a restricted one the state and the hash, and nothing else', async () => {
    const document = await withPdf({ confidentiality: 'restricted', code: 'ҚЕ 6-2024' });
    const expected = { ...NOTHING, shown: 'state', state: 'in-force', sha256: [document.sha256] };
    for (const browser of [visitor, await system.as('staff'), await system.as('administrator')]) expect(await scan(document.token, browser)).toEqual(expected);
    await cancel(document, '2026-11-10');
    expect(await scan(document.token)).toEqual({ ...expected, state: 'cancelled' });
    expect(await scan(document.token, office)).toMatchObject({ shown: 'all', cancelledOn: '2026-11-10' });
  });

  test('DIST-2: what a document became since the copy was made holds for the copy at once', async () => {
    const document = await withPdf({ confidentiality: 'public' });
    const card = (await office.get(`/documents/${document.id}`)).body;
    await office.patch(`/documents/${document.id}`, { confidentiality: 'restricted' }, { 'If-Match': String(card.revision) });
    expect(await scan(document.token)).toEqual({ ...NOTHING, shown: 'state', state: 'in-force', sha256: [document.sha256] });
  });

  test('DIST-2, VER-1: replaced by a change: since when and by which', async () => {
    const document = await withPdf({ confidentiality: 'public' });
    await change(document, '2026-11-20');
    expect(await scan(document.token)).toMatchObject({ state: 'in-force', replacedOn: null, replacedBy: null });
    const texts = system.connect().collection<{ _id: string }>('textVersions');
    await texts.updateOne({ _id: document.version }, { $set: { validTo: '2026-11-16' } });
    await texts.updateOne({ documentId: document.id, changeNumber: 1 }, { $set: { validFrom: '2026-11-16' } });
    expect(await scan(document.token)).toMatchObject({
      state: 'replaced', since: '2024-01-10', replacedOn: '2026-11-16', replacedBy: { kind: 'change', revision: 2, changeNumber: 1 }, cancelledOn: null,
      current: { edition: { changeNumber: 1, since: '2026-11-16' }, href: `/documents/${document.id}` },
    });
  });

  test('DIST-2: cancelled from a day on; before that day it is in force; after it nothing is', async () => {
    const later = await withPdf();
    await cancel(later, '2026-11-17');
    expect(await scan(later.token)).toMatchObject({ state: 'in-force', cancelledOn: null });
    const now = await withPdf();
    await cancel(now, '2026-11-16');
    expect(await scan(now.token)).toMatchObject({ state: 'cancelled', cancelledOn: '2026-11-16', replacedOn: null, replacedBy: null, current: null });
  });

  test('DIST-2: registered for a later day it is upcoming', async () => {
    expect(await scan((await withPdf({ validFrom: '2027-01-01' })).token)).toMatchObject({ state: 'upcoming', since: '2027-01-01', current: null });
  });

  test('DIST-2: a text has one address for ever, also when many ask for it first at once', async () => {
    const { id, version, token } = await withPdf();
    expect(await tokenOf(await system.as('staff'), id, version)).toBe(token);
    await system.connect().collection('validityTokens').deleteMany({ textVersionId: version });
    const tokens = await Promise.all(Array.from({ length: 6 }, () => tokenOf(office, id, version)));
    expect(new Set(tokens).size).toBe(1);
    expect(await system.connect().collection('validityTokens').countDocuments({ textVersionId: version })).toBe(1);
  });

  test('SEC-4: the address itself is told only to those who may see the document', async () => {
    const { id, version } = await withPdf({ confidentiality: 'restricted' });
    const other = await withPdf();
    for (const browser of [visitor, await system.as('staff')]) expect((await browser.get(`/documents/${id}/versions/${version}/qr`)).status).toBe(404);
    expect((await office.get(`/documents/${id}/versions/${other.version}/qr`)).status).toBe(404);
    expect((await visitor.get(`/documents/${other.id}/versions/${other.version}/qr`)).status).toBe(404);
  });
});

describe('guessing (DIST-2)', () => {
  test('DIST-2: whatever leads nowhere is the same 404; too many of them from one address are refused, and then known ones too', async () => {
    const { token, id } = await withPdf({ confidentiality: 'public' });
    for (let scans = 0; scans < 30; scans += 1) expect((await visitor.get(`/validity/${token}`)).status).toBe(200);
    const wrong = ['A'.repeat(22), id, 'x', '%24ne', `${token}A`, token.slice(0, -1), 'Ә'.repeat(22)];
    const bodies = new Set<string>();
    for (const guess of wrong) {
      const { status, body } = await visitor.get(`/validity/${encodeURI(guess)}`);
      expect([status, body.code]).toEqual([404, 'not_found']);
      bodies.add(JSON.stringify({ ...body, requestId: '' }));
    }
    expect(bodies.size).toBe(1);
    for (let guesses = wrong.length; guesses < 20; guesses += 1) expect((await visitor.get(`/validity/${'B'.repeat(22)}`)).status).toBe(404);
    for (const each of ['B'.repeat(22), token]) {
      const { status, body } = await visitor.get(`/validity/${each}`);
      expect([status, body.code]).toEqual([429, 'too_many_attempts']);
    }
  });
});
