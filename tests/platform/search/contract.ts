import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SearchEngine, SearchEntry, SearchQuery } from '../../../api/platform/search/port.js';

/** What every engine behind the search port must do (LIB-1…5). Each engine's test file calls this with its factory. */

const TODAY = '2026-03-01';

/** A title entry that everybody sees, with what a test changes about it. */
export function titleEntry(id: string, titleKk: string, changes: Partial<SearchEntry> = {}): SearchEntry {
  return {
    id: `${id}/title`, documentId: id, textVersionId: null, kind: 'title', fields: { titleKk },
    validFrom: null, validTo: null, rightsTokens: ['public'], facets: {}, ...changes,
  };
}

function clauseEntry(documentId: string, number: string, text: string, changes: Partial<SearchEntry> = {}): SearchEntry {
  return {
    id: `${documentId}/${number}`, documentId, textVersionId: `${documentId}-v1`, kind: 'clause', fields: { clauseNumber: number, text },
    validFrom: null, validTo: null, rightsTokens: ['public'], facets: {}, ...changes,
  };
}

function asked(text: string, changes: Partial<SearchQuery> = {}): SearchQuery {
  return { text, rightsTokens: ['public'], onDate: TODAY, limit: 20, offset: 0, ...changes };
}

export function describeSearchEngine(name: string, create: () => Promise<SearchEngine>): void {
  describe(`${name} behind the search port`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await create();
    });
    beforeEach(async () => {
      await engine.setSynonyms([]);
      await engine.replaceAll([]);
    });
    afterAll(async () => {
      await engine.close();
    });

    const documentsFor = async (text: string, changes: Partial<SearchQuery> = {}): Promise<string[]> =>
      [...new Set((await engine.query(asked(text, changes))).hits.map((hit) => hit.documentId))];

    describe('LIB-4 rights', () => {
      const open = titleEntry('open', 'Стипендия тағайындау ережесі', { facets: { type: ['ереже'] } });
      const secret = titleEntry('secret', 'Стипендия қорының құпия қаулысы', {
        rightsTokens: ['unit:finance'], facets: { type: ['қаулы'] }, fields: { titleKk: 'Стипендия қорының құпия қаулысы', code: 'ҚҚ-77-2024' },
      });
      beforeEach(async () => {
        await engine.upsert([open, secret]);
      });

      test('LIB-4 a restricted document shows by no hit, total, facet or understood word', async () => {
        const reply = await engine.query(asked('стипендия қаулысы', { facets: ['type'] }));
        expect(reply.hits.map((hit) => hit.documentId)).toEqual(['open']);
        expect(reply.total).toBe(1);
        expect(reply.facets.type).toEqual([{ value: 'ереже', count: 1 }]);
        expect(reply.words).toEqual([{ typed: 'стипендия', matched: true }, { typed: 'қаулысы', matched: false }]);
      });

      test.each(['ҚҚ-77-2024', 'Стипендия қорының құпия қаулысы', 'қаул', 'стипендыя корынын'])('LIB-4 a restricted document is not suggested for «%s»', async (text) => {
        const suggestions = await engine.suggest({ text, rightsTokens: ['public'], onDate: TODAY, limit: 10 });
        expect(suggestions.map((suggestion) => suggestion.documentId)).not.toContain('secret');
      });

      test('LIB-3 a hit brings back what its owner put beside the entry, as it was written', async () => {
        await engine.upsert([titleEntry('kept', 'Жатақхана', { shown: '{"a":"<b>\\"қ"}' }), titleEntry('bare', 'Жатақхана')]);
        const { hits } = await engine.query(asked('жатақхана'));
        expect(new Map(hits.map(({ documentId, shown }) => [documentId, shown]))).toEqual(new Map([['kept', '{"a":"<b>\\"қ"}'], ['bare', null]]));
      });

      test('LIB-4 one matching token is enough', async () => {
        expect(await documentsFor('құпия қаулы', { rightsTokens: ['public', 'unit:finance'] })).toContain('secret');
        expect((await engine.suggest({ text: 'ҚҚ-77', rightsTokens: ['unit:finance'], onDate: TODAY, limit: 10 })).map((one) => one.documentId)).toEqual(['secret']);
      });

      test('LIB-4 without tokens, on either side, nothing is visible', async () => {
        await engine.upsert([titleEntry('nobody', 'Стипендия', { rightsTokens: [] })]);
        expect((await engine.query(asked('стипендия', { rightsTokens: [] }))).total).toBe(0);
        expect((await engine.query(asked('', { rightsTokens: [] }))).total).toBe(0);
        expect(await documentsFor('стипендия', { rightsTokens: ['public', 'unit:finance'] })).not.toContain('nobody');
      });

      test('LIB-4 documents whose rights were just narrowed are left out by the question', async () => {
        const reply = await engine.query(asked('стипендия', { excludeDocumentIds: ['open'], facets: ['type'] }));
        expect(reply).toMatchObject({ hits: [], total: 0, facets: { type: [] } });
        expect(await engine.suggest({ text: 'стипендия', rightsTokens: ['public'], onDate: TODAY, limit: 5, excludeDocumentIds: ['open'] })).toEqual([]);
      });

      test('LIB-4 narrowed rights hold as soon as the document is replaced', async () => {
        await engine.replaceDocuments(['open'], [{ ...open, rightsTokens: ['unit:finance'] }]);
        expect(await documentsFor('стипендия')).toEqual([]);
        expect(await documentsFor('')).toEqual([]);
      });
    });

    describe('LIB-1 validity', () => {
      beforeEach(async () => {
        await engine.upsert([
          clauseEntry('rule', '1', 'Емтихан ескі тәртіппен өтеді', { id: 'old', validFrom: '2024-01-01', validTo: '2026-03-01' }),
          clauseEntry('rule', '1', 'Емтихан жаңа тәртіппен өтеді', { id: 'new', validFrom: '2026-03-01' }),
        ]);
      });

      test.each([
        ['2023-12-31', []],
        ['2024-01-01', ['old']],
        ['2026-02-28', ['old']],
        ['2026-03-01', ['new']],
        ['2030-01-01', ['new']],
      ])('LIB-1 on %s exactly what is in force is found', async (onDate, expected) => {
        const { hits, total } = await engine.query(asked('емтихан', { onDate }));
        expect(hits.map((hit) => hit.entryId)).toEqual(expected);
        expect(total).toBe(expected.length);
      });

      test('LIB-1 without a date every text version is found', async () => {
        expect((await engine.query(asked('емтихан', { onDate: null }))).total).toBe(2);
      });
    });

    describe('LIB-2 the way people type', () => {
      beforeEach(async () => {
        await engine.upsert([
          titleEntry('docs', '«Құжатталған ақпаратты басқару» университет стандарты', {
            fields: { titleKk: '«Құжатталған ақпаратты басқару» университет стандарты', code: 'УСТ 01-2024', registrationNumber: '17', acts: 'СК. Хаттама№1 27.09.2024ж.' },
          }),
          titleEntry('audit', '«Ішкі аудит» университет стандарты', { fields: { titleKk: '«Ішкі аудит» университет стандарты', code: 'УСТ 03-2024', registrationNumber: '19' } }),
          titleEntry('method', 'Оқу-әдістемелік жұмыс ережесі', { fields: { titleKk: 'Оқу-әдістемелік жұмыс ережесі', code: 'Е/ПД 3-1.03-2022', acts: 'Бұйрық №330 25.05.2022' } }),
          titleEntry('library', 'Кӛркем кітапхана каталогы'),
          clauseEntry('manual', '5.3.18', 'Студенттерге берілетін құжаттарды тіркеуші кеңсе әзірлейді'),
        ]);
      });

      test.each([
        ['құжат', 'manual'],
        ['студентер', 'manual'],
        ['oқу жұмыcы', 'method'],
        ['ишки аудит', 'audit'],
        ['ishki audit', 'audit'],
        ['kitaphana', 'library'],
        ['көркем', 'library'],
        ['китапхана катологы', 'library'],
        ['окуадистемелик жумыс', 'method'],
        ['УСТ 01', 'docs'],
        ['уст-1', 'docs'],
        ['01 УСТ', 'docs'],
        ['УСТ01-2024', 'docs'],
        ['е/пд 3–1.03', 'method'],
        ['330 бұйрық', 'method'],
        ['5.3.18', 'manual'],
      ])('LIB-2 «%s» finds %s first', async (text, expected) => {
        expect((await documentsFor(text))[0]).toBe(expected);
      });

      test.each(['кужаттар', 'КУЖАТТАРДЫН', 'құжатымызда'])('LIB-2 «%s» finds «құжаттарды» in the clause', async (text) => {
        expect(await documentsFor(text)).toContain('manual');
      });

      test.each(['требований', 'требованиями', 'общих требованиях'])('LIB-2 «%s» finds a Russian title in any of its forms', async (text) => {
        await engine.upsert([titleEntry('russian', '', { fields: { titleRu: 'Общие требования к оформлению' } })]);
        expect(await documentsFor(text)).toContain('russian');
      });

      test('LIB-2 three words written as one are taken apart', async () => {
        await engine.upsert([titleEntry('plan', 'Жеке оқу жоспары')]);
        expect((await documentsFor('жекеоқужоспары'))[0]).toBe('plan');
      });

      test.each(['kitaphana', 'kıtaphana', 'КІТАПХАНА', 'китапхана', 'кітапхнаа'])('LIB-2 «%s» is the library', async (text) => {
        expect((await documentsFor(text))[0]).toBe('library');
      });

      test('REG-3 dots and dashes in a code are not the same', async () => {
        await engine.upsert([
          titleEntry('dot', 'Ереже', { fields: { titleKk: 'Ереже', code: '2.6-3-2020' } }),
          titleEntry('dash', 'Ереже', { fields: { titleKk: 'Ереже', code: '2-6-3-2020' } }),
        ]);
        expect((await documentsFor('2.6-3-2020'))[0]).toBe('dot');
        expect((await documentsFor('2-6-3-2020'))[0]).toBe('dash');
      });

      test('LIB-2 abbreviations and Russian words find the Kazakh document, from the next question on', async () => {
        expect(await documentsFor('библиотека')).toEqual([]);
        await engine.setSynonyms([
          { kind: 'oneWay', from: ['библиотека'], to: ['кітапхана'] },
          { kind: 'both', terms: ['ҚАБ', 'құжатталған ақпаратты басқару'] },
        ]);
        expect(await documentsFor('библиотеки')).toEqual(['library']);
        expect((await documentsFor('қаб'))[0]).toBe('docs');
      });

      test('LIB-3 while typing, the unfinished word counts; codes are suggested before titles', async () => {
        expect((await documentsFor('кітапх', { asYouType: true }))[0]).toBe('library');
        await engine.upsert([titleEntry('named', 'УСТ туралы анықтама')]);
        const suggestions = await engine.suggest({ text: 'уст', rightsTokens: ['public'], onDate: TODAY, limit: 3 });
        expect(suggestions.map((one) => one.matched)).toEqual(['code', 'code', 'title']);
        expect(suggestions[2]?.documentId).toBe('named');
      });

      test.each(['***', '"', '<>', '—', '\u200B'])('LIB-2 «%s» has nothing to search for and finds nothing', async (text) => {
        expect(await engine.query(asked(text))).toMatchObject({ hits: [], total: 0, words: [] });
      });

      test.each([
        ['markup', '<script>alert(1)</script>'],
        ['500 letters', 'a'.repeat(500)],
        ['a word 500 times', 'құжат '.repeat(500)],
        ['names of object properties', '__proto__ constructor toString'],
        ['a filter', 'facets.type = x OR 1=1'],
        ['half a character', '\uD800'],
      ])('SEC-5 %s is text like any other', async (_what, text) => {
        expect((await engine.query(asked(text))).hits.length).toBeLessThanOrEqual(20);
        await engine.suggest({ text, rightsTokens: ['public'], onDate: TODAY, limit: 5 });
      });
    });

    describe('LIB-3 filters, facets and pages', () => {
      beforeEach(async () => {
        await engine.upsert([
          titleEntry('a', 'Сапа саясаты', { facets: { type: ['саясат'], year: ['2024'], process: ['Басқару'], language: ['kk', 'ru'] } }),
          clauseEntry('a', '1', 'Сапа мақсаттары', { facets: { type: ['саясат'], year: ['2024'], language: ['kk'] } }),
          clauseEntry('a', '2', 'Сапа көрсеткіштері', { facets: { type: ['саясат'], year: ['2024'], language: ['kk'] } }),
          titleEntry('b', 'Сапа стандарты', { facets: { type: ['стандарт'], year: ['2025'] } }),
        ]);
      });

      test('LIB-3 filters narrow hits, totals and facets together', async () => {
        const reply = await engine.query(asked('сапа', { filters: { type: ['саясат'], year: ['2024', '2025'] }, facets: ['type', 'year'] }));
        expect(reply.total).toBe(3);
        expect(reply.facets).toEqual({ type: [{ value: 'саясат', count: 3 }], year: [{ value: '2024', count: 3 }] });
        expect((await engine.query(asked('сапа', { filters: { year: [] } }))).total).toBe(0);
        expect(await engine.query(asked('сапа', { filters: { process: ['Басқару'] }, facets: ['process'] }))).toMatchObject({ total: 1, facets: { process: [{ value: 'Басқару', count: 1 }] } });
      });

      test('LIB-3 one per document: total and facets count documents', async () => {
        const reply = await engine.query(asked('сапа', { onePerDocument: true, facets: ['type'] }));
        expect(reply.hits.map((hit) => hit.documentId).sort()).toEqual(['a', 'b']);
        expect(reply.total).toBe(2);
        expect(reply.facets.type).toEqual([{ value: 'саясат', count: 1 }, { value: 'стандарт', count: 1 }]);
      });

      test('LIB-3 pages follow each other without gaps or repetition', async () => {
        const whole = (await engine.query(asked('сапа'))).hits.map((hit) => hit.entryId);
        const pages = await Promise.all([0, 2].map((offset) => engine.query(asked('сапа', { limit: 2, offset }))));
        expect(pages.flatMap((page) => page.hits.map((hit) => hit.entryId))).toEqual(whole);
        expect(pages.map((page) => page.total)).toEqual([4, 4]);
      });

      test('LIB-3 an empty text means everything visible; kinds choose titles or clauses', async () => {
        expect((await engine.query(asked(' '))).total).toBe(4);
        expect((await engine.query(asked('', { kinds: ['title'] }))).hits.map((hit) => hit.entryId)).toEqual(['a/title', 'b/title']);
        expect((await engine.query(asked('сапа', { kinds: ['clause'] }))).total).toBe(2);
      });

      test('LIB-3 a hit says what it is', async () => {
        const [hit] = (await engine.query(asked('мақсаттар'))).hits;
        expect(hit).toMatchObject({ documentId: 'a', entryId: 'a/1', textVersionId: 'a-v1', kind: 'clause' });
        expect(hit?.score).toBeGreaterThan(0);
      });
    });

    describe('LIB-5 a projection', () => {
      test('LIB-5 upsert replaces by id and may be repeated', async () => {
        const entry = titleEntry('d', 'Ескі атау');
        await engine.upsert([entry]);
        await engine.upsert([{ ...entry, fields: { titleKk: 'Жаңа атау' } }]);
        await engine.upsert([{ ...entry, fields: { titleKk: 'Жаңа атау' } }]);
        expect(await documentsFor('ескі')).toEqual([]);
        expect((await engine.query(asked('жаңа'))).total).toBe(1);
        expect(await engine.stats()).toMatchObject({ entries: 1, documents: 1 });
      });

      test('LIB-5 replacing a document takes out the clauses it no longer has', async () => {
        await engine.upsert([clauseEntry('d', '1', 'Бірінші тармақ'), clauseEntry('d', '2', 'Екінші тармақ'), titleEntry('e', 'Тармақ')]);
        await engine.replaceDocuments(['d'], [clauseEntry('d', '2', 'Екінші тармақ')]);
        expect((await engine.query(asked('тармақ'))).hits.map((hit) => hit.entryId).sort()).toEqual(['d/2', 'e/title']);
        await engine.remove(['d', 'unknown']);
        expect(await documentsFor('тармақ')).toEqual(['e']);
        expect(await engine.stats()).toMatchObject({ entries: 1, documents: 1 });
      });

      test('LIB-5 an entry of another document is refused', async () => {
        await expect(engine.replaceDocuments(['d'], [titleEntry('e', 'Атау')])).rejects.toThrow();
      });

      test('LIB-5 the old index serves until the new one is swapped in; what was written meanwhile wins', async () => {
        await engine.upsert([titleEntry('gone', 'Ескі ереже'), titleEntry('kept', 'Ескі ереже'), titleEntry('removed', 'Ескі ереже')]);
        const rebuild = await engine.beginRebuild();
        await rebuild.add([titleEntry('kept', 'Жаңа ереже')]);
        expect((await documentsFor('ереже')).sort()).toEqual(['gone', 'kept', 'removed']);
        await engine.replaceDocuments(['late'], [titleEntry('late', 'Кейінгі ереже')]);
        await engine.remove(['removed']);
        // What the rebuild read before those writes must not undo them.
        await rebuild.add([titleEntry('late', 'Ескірген бұйрық'), titleEntry('removed', 'Ескі ереже')]);
        await rebuild.commit();
        expect((await documentsFor('ереже')).sort()).toEqual(['kept', 'late']);
        expect(await documentsFor('ескірген')).toEqual([]);
      });

      test('LIB-5 one rebuild at a time; one given up leaves the old index', async () => {
        await engine.upsert([titleEntry('d', 'Ереже')]);
        const rebuild = await engine.beginRebuild();
        expect(await engine.stats()).toMatchObject({ rebuilding: true });
        await expect(engine.beginRebuild()).rejects.toThrow();
        await rebuild.abort();
        expect(await documentsFor('ереже')).toEqual(['d']);
        expect(await engine.stats()).toMatchObject({ rebuilding: false });
      });

      test('LIB-5 a rebuild whose reader fails leaves the old index', async () => {
        await engine.upsert([titleEntry('d', 'Ереже')]);
        const failing = (async function* () {
          yield [titleEntry('x', 'Ереже')];
          throw new Error('the store is away');
        })();
        await expect(engine.replaceAll(failing)).rejects.toThrow('the store is away');
        expect(await documentsFor('ереже')).toEqual(['d']);
        await engine.replaceAll([[titleEntry('y', 'Ереже')]]);
        expect(await documentsFor('ереже')).toEqual(['y']);
      });
    });
  });
}
