import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { PDFString } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import type { University } from '../approvals/support.js';
import { foundUniversity, must, prepareDraft } from '../approvals/support.js';
import { approve } from '../originals/support.js';
import { makePdf, openAction } from '../platform/intake/make-pdf.js';
import { makeDocx } from '../platform/intake/make-zip.js';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let uni: University;
let office: Browser;
let visitor: Browser;

beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
  office = await system.as('quality-office');
  visitor = await system.visitor();
});
afterAll(() => system.stop());

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const textOf = async (pdf: Buffer): Promise<string> => (await extractText(await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 }), { mergePages: true })).text.replace(/\s+/g, ' ');

const withFile = async (content: Buffer, name = 'ереже.pdf', facts: Readonly<Record<string, unknown>> = {}) => {
  const card = await register(office, { title: { kk: 'Тәлімгерлік туралы ереже', ru: null, en: null }, edition: { issue: 1, revision: 2 }, ...facts });
  const { body } = await office.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, content, name);
  const [file] = body.editions[0].files;
  return { id: card.id as string, file: file.id as string, version: file.textVersionId as string, address: `/documents/${card.id}/versions/${file.textVersionId}` };
};

const journal = async (version: string) =>
  (await system.connect().collection('audit').find({ 'object.id': version }).sort({ at: 1, _id: 1 }).toArray())
    .map(({ action, actor, object, changes }) => ({ action, by: actor.name, kind: object.kind, ...Object.fromEntries(changes.map(({ field, to }: { field: string; to: unknown }) => [field, to])) }));

describe('copies that leave INQ (DIST-2)', () => {
  test('DIST-2: a PDF comes with state, edition, who and when, page and the address of its validity page, in Kazakh or Russian', async () => {
    const { address } = await withFile(await makePdf({ pages: 3, text: 'PLAIN TEXT' }), 'ереже.pdf', { code: 'ҚЕ 5-2024', validFrom: '2024-01-10' });
    const answer = await uni.as.colleague.download(`${address}/stamped`);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': expect.stringMatching(/^attachment;/), 'cache-control': 'private, no-store' });
    const text = await textOf(answer.body);
    for (const words of ['ҚОЛДАНЫСТА · 10.01.2024 бастап', 'ҚЕ 5-2024 · 1-баспа, 2-редакция', 'Тәлімгерлік туралы ереже', '3 беттен 2 бет', 'PLAIN TEXT', '/v/']) expect(text).toContain(words);
    expect(text).toMatch(/16\.11\.2026 10:\d\d \(UTC\+05:00\)/);
    expect(text).toMatch(/Көшірмені алған: \S+/);
    const russian = await textOf((await uni.as.colleague.download(`${address}/stamped?stamp=ru`)).body);
    for (const words of ['ҚОЛДАНЫСТА / ДЕЙСТВУЕТ · с 10.01.2024', 'стр. 2 из 3', 'Копию получил(а)']) expect(russian).toContain(words);
  });

  test('DIST-2, AUD-1: who took what is in the journal with both hashes; so is an unstamped copy', async () => {
    const pdf = await makePdf({ text: 'a' });
    const { address, version } = await withFile(pdf);
    const stamped = (await uni.as.colleague.download(`${address}/stamped`)).body;
    const unstamped = (await office.download(`${address}/unstamped`)).body;
    expect(sha256(unstamped)).toBe(sha256(pdf));
    expect(await journal(version)).toEqual([
      { action: 'copies.download', by: expect.any(String), kind: 'text-version', file: 'ереже.pdf', sha256: sha256(pdf), stampedSha256: sha256(stamped), cover: null },
      { action: 'copies.unstamped', by: 'test.quality-office', kind: 'text-version', file: 'ереже.pdf', sha256: sha256(pdf) },
    ]);
  });

  test('DIST-2, SEC-4: without the stamp only for those who manage documents, by no address', async () => {
    const { address, id, file } = await withFile(await makePdf({ text: 'a' }), 'ереже.pdf', { confidentiality: 'public' });
    for (const browser of [uni.as.colleague, await system.as('administrator'), await system.as('library-center')]) {
      expect((await browser.get(`${address}/unstamped`)).status).toBe(403);
      expect((await browser.get(`/documents/${id}/files/${file}`)).status).toBe(403);
      expect((await browser.get(`/documents/${id}`)).body.abilities).toMatchObject({ downloadFile: true, downloadUnstamped: false });
    }
    expect((await visitor.get(`${address}/unstamped`)).status).toBe(401);
    expect((await visitor.get(`/documents/${id}/files/${file}`)).status).toBe(403);
    expect((await office.get(`/documents/${id}`)).body.abilities.downloadUnstamped).toBe(true);
    expect(await textOf((await visitor.download(`${address}/stamped`)).body)).toContain('Көшірме жүйеге кірмей алынды');
  });

  test('DIST-2: the reading view draws the PDF as it is, as nothing that a browser runs or shows by itself', async () => {
    const pdf = await makePdf({ text: 'a' });
    const { id, file } = await withFile(pdf);
    const answer = await uni.as.colleague.download(`/documents/${id}/files/${file}/shown`);
    expect(answer.body).toEqual(pdf);
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect((await visitor.get(`/documents/${id}/files/${file}/shown`)).status).toBe(404);
    const { id: other, file: docx } = await withFile(makeDocx(), 'ереже.docx');
    expect((await uni.as.colleague.get(`/documents/${other}/files/${docx}/shown`)).status).toBe(404);
  });

  test('DIST-2, SEC-4: a document that one may not see has no copies', async () => {
    const { address } = await withFile(await makePdf({ text: 'a' }), 'ереже.pdf', { confidentiality: 'restricted' });
    const mine = await withFile(await makePdf({ text: 'a' }));
    for (const browser of [uni.as.colleague, visitor]) expect((await browser.get(`${address}/stamped`)).status).toBe(404);
    // A text of another document, under the address of one that may be seen.
    expect((await uni.as.colleague.get(`/documents/${mine.id}/versions/${address.split('/').at(-1)}/stamped`)).status).toBe(404);
    expect((await uni.as.colleague.get(`/documents/${mine.id}/versions/${'0'.repeat(24)}/stamped`)).status).toBe(404);
  });

  test('DIST-2: a text without a PDF has nothing to be stamped; its DOCX comes as it is', async () => {
    const { address, id, file } = await withFile(makeDocx(), 'ереже.docx');
    const { status, body } = await uni.as.colleague.get(`${address}/stamped`);
    expect([status, body.code, body.params]).toEqual([409, 'pdf_not_stampable', { reason: 'no_pdf' }]);
    expect((await office.get(`${address}/unstamped`)).body.code).toBe('pdf_not_stampable');
    expect((await uni.as.colleague.get(`/documents/${id}/files/${file}`)).status).toBe(200);
  });

  test('DIST-2: a file that can not be stamped is refused with the reason, and nobody is said to have taken it', async () => {
    const { address, version } = await withFile(await makePdf({ text: 'a' }));
    // From before the gates, or put into the store past them.
    const { sha256: hash } = await system.inq.files.put(await makePdf({ text: 'a', change: openAction({ S: 'JavaScript', JS: PDFString.of('1') }) }));
    await system.connect().collection<{ _id: string }>('textVersions').updateOne({ _id: version }, { $set: { 'files.0.sha256': hash } });
    const { status, body } = await uni.as.colleague.get(`${address}/stamped`);
    expect([status, body.code, body.params]).toEqual([409, 'pdf_not_stampable', { reason: 'active_content' }]);
    expect(await journal(version)).toEqual([]);
    expect((await office.get(`${address}/unstamped`)).status).toBe(200);
  });

  test('DIST-2: the stamp says at once what the document has become', async () => {
    const { address, id, version } = await withFile(await makePdf({ text: 'a' }));
    const act = must(await office.post('/acts', { kind: 'order', body: 'Ректор', number: '7', date: '2026-11-01', documentIds: [] })).body;
    must(await office.post(`/documents/${id}/cancellation`, { actId: act.id, from: '2026-11-10' }));
    expect(await textOf((await uni.as.colleague.download(`${address}/stamped`)).body)).toContain('КҮШІ ЖОЙЫЛДЫ · 10.11.2026 бастап');
    const texts = system.connect().collection<{ _id: string }>('textVersions');
    await texts.updateOne({ _id: version }, { $set: { validFrom: '2027-01-01', validTo: null } });
    expect(await textOf((await uni.as.colleague.download(`${address}/stamped`)).body)).toContain('КҮШІНЕ ЕНБЕГЕН · 01.01.2027 күшіне енеді');
    await texts.updateOne({ _id: version }, { $set: { validFrom: '2024-01-10', validTo: '2026-01-01', startAssumed: true } });
    expect(await textOf((await uni.as.colleague.download(`${address}/stamped`)).body)).toContain('АУЫСТЫРЫЛДЫ · 01.01.2026 бастап');
  });
});

describe('drafts and originals', () => {
  test('DIST-2: a draft is marked as one; whoever may not see it gets nothing', async () => {
    const draft = await prepareDraft(uni, 'Жатақхана туралы ереже');
    const { body } = must(await uni.as.author.upload(`/drafts/${draft.id}/files`, { language: 'ru' }, await makePdf({ text: 'DRAFT TEXT' }), 'жоба.pdf'));
    const files = body.texts.flatMap((text: { files: { id: string; format: string }[] }) => text.files) as { id: string; format: string }[];
    const pdf = files.find(({ format }) => format === 'pdf')?.id;
    const docx = files.find(({ format }) => format === 'docx')?.id;
    const text = await textOf((await uni.as.author.download(`/drafts/${draft.id}/files/${pdf}/stamped`)).body);
    for (const words of ['ЖОБА', 'Жатақхана туралы ереже', 'Бекітілмеген мәтін', 'DRAFT TEXT', '1 беттен 1 бет']) expect(text).toContain(words);
    expect(text).not.toContain('/v/');
    expect((await uni.as.author.get(`/drafts/${draft.id}/files/${docx}/stamped`)).body.code).toBe('pdf_not_stampable');
    expect((await uni.as.author.get(`/drafts/${draft.id}/files/${'0'.repeat(24)}/stamped`)).status).toBe(404);
    expect((await uni.as.colleague.get(`/drafts/${draft.id}/files/${pdf}/stamped`)).status).toBe(404);
    expect((await visitor.get(`/drafts/${draft.id}/files/${pdf}/stamped`)).status).toBe(401);
  });

  test('DIST-2, WF-7: the original of an edition comes with a stamp, its bytes only to those who manage documents', async () => {
    const draft = await prepareDraft(uni, 'Тәлімгерлік туралы ереже');
    await system.work();
    const { documentId } = await approve(uni, draft.id, { code: 'ҚЕ 51-2026', registrationNumber: '51' });
    await system.work();
    const [original] = (await office.get(`/documents/${documentId}/originals`)).body.items;
    const address = `/documents/${documentId}/originals/${original.editionId}/${original.language}`;
    const text = await textOf((await uni.as.colleague.download(`${address}/stamped`)).body);
    for (const words of ['ҚЕ 51-2026', 'Көшірмені алған:', 'Түпнұсқа']) expect(text).toContain(words);
    expect((await uni.as.colleague.get(address)).status).toBe(403);
    expect(sha256((await office.download(address)).body)).toBe(original.sha256);
    expect((await uni.as.colleague.get(`/documents/${documentId}/originals/${original.editionId}/en/stamped`)).status).toBe(404);
    const [version] = (await office.get(`/documents/${documentId}`)).body.editions[0].files;
    const { url } = (await office.get(`/documents/${documentId}/versions/${version.textVersionId}/qr`)).body;
    expect((await visitor.get(`/validity/${url.split('/').at(-1)}`)).body.sha256).toContain(original.sha256);
  });
});
