import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { docxOf } from '../support/texts.js';
import type { University } from './support.js';
import { LINES, decide, foundUniversity, prepareDraft, submit, taskOf } from './support.js';

let system: TestSystem;
let uni: University;
beforeAll(async () => {
  system = await startTestSystem();
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

describe('DOC-3 a draft is compared with its round before', () => {
  test('look-alike letters beside a changed word are passed over, and shown when somebody asks', async () => {
    const { author, head } = uni.as;
    const { id } = await prepareDraft(uni);
    await system.work();
    await submit(author, id);
    await decide(head, (await taskOf(head, id)).id, { outcome: 'return', reason: 'Мерзімі өзгерсін' });
    await author.upload(`/drafts/${id}/files`, { language: 'kk' }, await docxOf([...LINES.slice(0, 4), '2.1. Тәлiмгер айына екі рет есеп береді.']), 'жоба-2.docx');
    expect((await author.get(`/drafts/${id}/comparison?language=kk&with=previous`)).body.code).toBe('text_not_ready');
    await system.work();

    const words = async (more = ''): Promise<{ kind: string; text: string }[]> => {
      const answer = await author.get(`/drafts/${id}/comparison?language=kk&with=previous${more}`);
      expect([answer.status, answer.body.counts]).toEqual([200, { same: 4, changed: 1, added: 0, removed: 0, moved: 0 }]);
      return answer.body.rows.find(({ kind }: { kind: string }) => kind === 'changed').words;
    };
    expect(await words()).toEqual([
      { kind: 'same', text: 'Тәлiмгер айына ', before: 'Тәлімгер айына ' }, { kind: 'removed', text: 'бір ' }, { kind: 'added', text: 'екі ' }, { kind: 'same', text: 'рет есеп береді.' },
    ]);
    expect((await words('&signs=true'))[0]).toEqual({ kind: 'removed', text: 'Тәлімгер ' });
  });
});
