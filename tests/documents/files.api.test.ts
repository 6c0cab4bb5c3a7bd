import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { makeDocx } from '../platform/intake/make-zip.js';
import { makePdf } from '../platform/intake/make-pdf.js';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
beforeAll(async () => {
  system = await startTestSystem({ environment: { MAX_FILE_MB: '1' } });
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const put = async (content: Buffer, name: string, language = 'kk') => {
  const { id, editions } = await register(office);
  return office.upload(`/documents/${id}/editions/${editions[0].id}/files`, { language }, content, name);
};

describe('files', () => {
  test('DOC-6, SEC-5 come back as the same bytes, as an attachment that no browser runs', async () => {
    const content = await makePdf({ text: 'Text' });
    const { status, body } = await put(content, 'Ереже №1.pdf');
    expect(status).toBe(201);
    const [file] = body.editions[0].files;
    expect(file).toMatchObject({ name: 'Ереже №1.pdf', format: 'pdf', language: 'kk', size: content.length, hasText: true, addedBy: 'test.quality-office' });
    const answer = await office.download(`/documents/${body.id}/files/${file.id}`);
    expect(answer.body).toEqual(content);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining('sandbox'), 'content-disposition': expect.stringMatching(/^attachment;/),
    });
  });

  test('VER-3 once in a language and format; a scan is told from a text', async () => {
    const { body } = await put(await makePdf(), 'скан.pdf');
    expect(body.editions[0].files[0].hasText).toBe(false);
    const again = await office.upload(`/documents/${body.id}/editions/${body.editions[0].id}/files`, { language: 'kk' }, await makePdf({ text: 'x' }), 'б.pdf');
    expect([again.status, again.body.code]).toEqual([409, 'fact_already_known']);
  });

  test.each([
    ['a program under the name of a document', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'ереже.docx'],
    ['a page of HTML', () => Buffer.from('<script>alert(1)</script>'), 'ереже.pdf'],
    ['a document with macros', () => makeDocx({ 'word/vbaProject.bin': 'macro' }), 'ереже.docx'],
    ['half a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj'), 'ереже.pdf'],
    ['nothing', () => Buffer.alloc(0), 'ереже.pdf'],
  ])('DOC-6 %s is refused with the reason', async (_what, content, name) => {
    const { status, body } = await put(content(), name);
    expect([status, body.code]).toEqual([422, 'file_refused']);
    expect(body.params).toMatchObject({ file: name, reason: expect.any(String) });
  });

  test('DOC-6 more than the limit is refused, a file must be sent, and nothing is left lying about', async () => {
    expect((await put(Buffer.alloc(1024 * 1024 + 1), 'үлкен.pdf')).status).toBe(413);
    const { id, editions } = await register(office);
    const none = await office.post(`/documents/${id}/editions/${editions[0].id}/files`, { language: 'kk' });
    expect(none.status).toBe(422);
    expect(await readdir(path.join(system.place.folder, 'uploads'))).toEqual([]);
  });
});
