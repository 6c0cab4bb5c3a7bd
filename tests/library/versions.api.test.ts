import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../api/kernel/ids.js';
import { compareTexts } from '../../api/platform/comparison/compare-texts.js';
import { compareClauses } from '../../api/text/comparison/compare-clauses.js';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { ADVISER, docxOf, registerText } from '../support/texts.js';
import { demoClauses } from '../text/comparison/texts.js';

interface Row { _id: string; [name: string]: unknown }

let system: TestSystem;
let office: Browser;
let staff: Browser;
let card: { id: string; editions: { id: string }[] };

const collection = (name: string) => system.inq.connection.collection<Row>(name);
const NEXT = [...ADVISER.slice(0, -1), '3.2 Академиялық қарызы бар студентпен эдвайзер аптасына екі рет кездеседі.', '3.3 Эдвайзер деканға есеп береді.'];

/** Change № 1 as its registration leaves it: the one before it ends when it begins. */
const registerChange = async (documentId: string, from: string): Promise<void> => {
  const versions = collection('textVersions');
  const first = await versions.findOne({ documentId, language: 'kk' });
  if (!first) throw new Error('no text');
  const id = newId();
  await versions.updateOne({ _id: first._id }, { $set: { validTo: from } });
  await versions.insertOne({ ...first, _id: id, changeNumber: 1, validFrom: from, validTo: null });
  const { id: scratch } = await registerText(system, office, NEXT, { title: { kk: 'Көмекші', ru: null, en: null } });
  const text = await collection('libraryTexts').findOne({ documentId: scratch });
  if (!text) throw new Error('not read');
  await collection('libraryTexts').insertOne({ ...text, _id: id, documentId, changeNumber: 1 });
  const clauses = await collection('clauses').find({ textVersionId: text._id }).toArray();
  await collection('clauses').insertMany(clauses.map((clause) => ({ ...clause, _id: `${clause._id}-1`, textVersionId: id, documentId })));
};

const idsOf = async (): Promise<{ old: string; fresh: string }> => {
  const { items } = (await office.get(`/documents/${card.id}/versions`)).body as { items: { texts: { id: string }[] }[] };
  return { old: items[1]!.texts[0]!.id, fresh: items[0]!.texts[0]!.id };
};

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  staff = await system.as('staff');
  card = await registerText(system, office, ADVISER, { validFrom: '2021-02-01' });
  await registerChange(card.id, '2022-03-23');
});
afterAll(() => system.stop());

describe('DOC-2 the editions and changes of a document', () => {
  test('newest first, with what each is today and whether its text can be read', async () => {
    const { status, body } = await staff.get(`/documents/${card.id}/versions`);
    expect(status).toBe(200);
    expect(body.items).toEqual([
      expect.objectContaining({ changeNumber: 1, validFrom: '2022-03-23', validTo: null, state: 'effective', texts: [expect.objectContaining({ language: 'kk', state: 'ready' })] }),
      expect.objectContaining({ changeNumber: 0, validFrom: '2021-02-01', validTo: '2022-03-23', state: 'superseded' }),
    ]);
  });

  test('REG-9 a day in the past shows the text of that day, and which one is in force now', async () => {
    const then = (await staff.get(`/documents/${card.id}/text?on=2021-10-01`)).body;
    expect(then.version).toMatchObject({ changeNumber: 0, validTo: '2022-03-23' });
    expect(then.current).toMatchObject({ changeNumber: 1 });
    expect((await staff.get(`/documents/${card.id}/text?on=2022-03-23`)).body.version.changeNumber).toBe(1);
    expect((await staff.get(`/documents/${card.id}/text?on=2022-03-22`)).body.version.changeNumber).toBe(0);
  });
});

describe('DOC-3 two texts of a document side by side', () => {
  test('each changed clause with its words, in both directions', async () => {
    const { old, fresh } = await idsOf();
    const { status, body } = await staff.get(`/documents/${card.id}/comparison?old=${old}&new=${fresh}`);
    expect(status).toBe(200);
    expect(body.counts).toMatchObject({ changed: 1, added: 1, removed: 0 });
    const changed = body.rows.find(({ kind }: { kind: string }) => kind === 'changed');
    expect(changed.words.filter(({ kind }: { kind: string }) => kind !== 'same')).toEqual([{ kind: 'removed', text: 'бір ' }, { kind: 'added', text: 'екі ' }]);
    expect((await staff.get(`/documents/${card.id}/comparison?old=${fresh}&new=${old}`)).body.counts).toMatchObject({ changed: 1, added: 0, removed: 1 });
  });

  test('a text of another document, and a document that is not there, are not found', async () => {
    const { old, fresh } = await idsOf();
    const other = await registerText(system, office, ADVISER, { title: { kk: 'Басқа ереже', ru: null, en: null } });
    const foreign = (await office.get(`/documents/${other.id}/versions`)).body.items[0].texts[0].id;
    for (const query of [`old=${foreign}&new=${fresh}`, `old=${old}&new=${foreign}`]) {
      const { status, body } = await office.get(`/documents/${card.id}/comparison?${query}`);
      expect([status, body.code]).toEqual([404, 'not_found']);
    }
    expect((await office.get(`/documents/${newId()}/versions`)).status).toBe(404);
    expect((await office.get(`/documents/${card.id}/comparison?old=${old}`)).status).toBe(422);
  });

  test('a text that is not read yet is said to be so', async () => {
    const { old } = await idsOf();
    const files = await office.upload(`/documents/${card.id}/editions/${card.editions[0]!.id}/files`, { language: 'ru' }, await docxOf(['1. ОБЩЕЕ', '1.1 Текст.']), 'текст.docx');
    expect(files.status).toBe(201);
    const { items } = (await office.get(`/documents/${card.id}/versions`)).body;
    const russian = items.flatMap(({ texts }: { texts: { id: string; language: string; state: string }[] }) => texts).find(({ language }: { language: string }) => language === 'ru');
    expect(['none', 'waiting']).toContain(russian.state);
    const { status, body } = await office.get(`/documents/${card.id}/comparison?old=${old}&new=${russian.id}`);
    expect([status, body.code]).toEqual([409, 'text_not_ready']);
  });

  test('of a restricted document nobody learns that it is there', async () => {
    const secret = await registerText(system, office, ADVISER, { title: { kk: 'Құпия ереже', ru: null, en: null }, confidentiality: 'restricted' });
    const { id } = (await office.get(`/documents/${secret.id}/versions`)).body.items[0].texts[0];
    for (const somebody of [staff, await system.visitor()]) {
      for (const path of ['versions', `comparison?old=${id}&new=${id}`]) {
        const { status, body } = await somebody.get(`/documents/${secret.id}/${path}`);
        expect([status, body.code]).toEqual([404, 'not_found']);
      }
    }
  });
});

describe('DOC-3 large texts are compared beside the server', () => {
  test('in a thread, with the very same answer', async () => {
    const [old, fresh] = ['o', 'n'].map((side) => demoClauses('СЖЖ 01 – 2024', side));
    const edited = fresh!.map((clause, index) => (index % 9 === 0 ? { ...clause, text: `${clause.text} Бұл ескеріледі.` } : clause));
    const [one, two] = await Promise.all([compareTexts(old!, edited), compareTexts(edited, old!)]);
    expect(one).toEqual(JSON.parse(JSON.stringify(compareClauses(old!, edited))));
    expect(two.pairs.length).toBe(one.pairs.length);
  });
});
