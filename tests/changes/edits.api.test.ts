import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Browser } from '../support/browser.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { must } from '../approvals/support.js';
import { register } from '../support/documents.js';
import { BASE, changeOf, documentInForce, ifMatch, proposeAndJudge } from './support.js';

let system: TestSystem;
let office: Browser;
beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

interface Editable { readonly clauseId: string; readonly number: string | null; readonly heading: string | null; readonly paragraphs: readonly string[] | null }
const clausesOf = async (id: string): Promise<Editable[]> => must(await office.get(`/changes/${id}/clauses?language=kk`)).body.items;

const keepEdits = async (id: string, edits: readonly object[]) =>
  office.put(`/changes/${id}/clause-edits`, { language: 'kk', edits }, ifMatch((await changeOf(office, id)).revision));

const withTable = () => Packer.toBuffer(new Document({ sections: [{ children: [
  ...BASE.slice(0, 5).map((text) => new Paragraph(text)),
  new Paragraph('2.2. Есептің нысаны мына кестеде берілген.'),
  new Table({ rows: [['№', 'Көрсеткіш', 'Мерзімі'], ['1', 'Сабаққа қатысу', 'ай сайын'], ['2', 'Күнделік', 'апта сайын']].map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) }),
  new Paragraph('2.3. Тізбе:'), new Paragraph('1) бірінші тармақша;'), new Paragraph('2) екінші тармақша.'),
] }] }));

describe('clauses edited in the browser (CHG-3)', () => {
  test('CHG-3, CHG-2: edits are kept, drawn, read again as the same clauses, and compared as any other text', async () => {
    const document = await documentInForce(system, office);
    const { id } = must(await office.post('/changes', { documentId: document.id })).body;
    expect((await office.post(`/changes/${id}/text`, { language: 'kk' })).body).toMatchObject({ code: 'change_incomplete' });
    const clauses = await clausesOf(id);
    const named = (number: string) => clauses.find((clause) => clause.number === number)?.clauseId ?? '';
    expect((await keepEdits(id, [{ clauseId: '0'.repeat(24), action: 'remove' }])).body).toMatchObject({ code: 'invalid_request', issues: [{ path: 'edits.0.clauseId', code: 'not_found' }] });
    const kept = must(await keepEdits(id, [
      { clauseId: named('2.1'), action: 'replace', number: '2.1', paragraphs: ['Тәлімгер апта сайын жазбаша есеп береді:', '1) сабақтарға қатысуы туралы;', '2) күнделіктің толтырылуы туралы.'] },
      { clauseId: named('2.3'), action: 'remove' },
      { clauseId: named('3.1'), action: 'insert-after', number: '3.2', paragraphs: ['Бақылауды сапа бөлімі жүргізеді.'] },
    ])).body;
    expect(kept.items.find(({ number }: { number: string }) => number === '3.1').inserted).toMatchObject([{ number: '3.2' }]);

    must(await office.post(`/changes/${id}/text`, { language: 'kk' }));
    await system.work();
    const change = await changeOf(office, id);
    expect(change.texts).toMatchObject([{ language: 'kk', state: 'ready', madeByInq: true }]);
    const { items, counts } = must(await office.get(`/changes/${id}/differences?language=kk`)).body;
    expect(counts).toEqual({ changed: 1, added: 1, removed: 1, moved: 0, renumbered: 0 });
    expect(items[0].new).toMatchObject({ number: '2.1', text: expect.stringContaining('1) сабақтарға қатысуы') });
    expect((await proposeAndJudge(office, id)).map(({ wording }: { wording: string }) => wording)).toEqual(['2.1-тармақ жаңа редакцияда', '2.3-тармақ алып тасталды', '3.2-тармақпен толықтырылды']);
  });

  test('CHG-3: a clause with a table is not edited as text, and its table stays as it was', async () => {
    const { id: documentId, editions: [edition] } = await register(office, { validFrom: '2024-01-10' });
    must(await office.upload(`/documents/${documentId}/editions/${edition.id}/files`, { language: 'kk' }, await withTable(), 'кестемен.docx'));
    await system.work();
    const { id } = must(await office.post('/changes', { documentId })).body;
    const clauses = await clausesOf(id);
    const tabled = clauses.find(({ number }) => number === '2.2');
    expect(tabled?.paragraphs).toBeNull();
    must(await keepEdits(id, [{ clauseId: clauses.find(({ number }) => number === '1.2')?.clauseId ?? '', action: 'replace', number: '1.2', paragraphs: ['Тәлімгерді ректор тағайындайды.'] }]));
    must(await office.post(`/changes/${id}/text`, { language: 'kk' }));
    await system.work();
    const { items, same } = must(await office.get(`/changes/${id}/differences?language=kk`)).body;
    expect(items.map(({ kind, new: clause }: { kind: string; new: { number: string } }) => [kind, clause.number])).toEqual([['changed', '1.2']]);
    expect(same).toBe(clauses.length - 1);
  });
});
