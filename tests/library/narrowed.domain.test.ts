import { expect, test } from '@jest/globals';
import { visitor } from '../../api/kernel/actor.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { LibraryQuestion, LibraryReply } from '../../api/modules/library/ports.js';
import { createSearchLibrary } from '../../api/modules/library/use-cases/search-library.js';

const TODAY = '2026-03-01' as LegalDate;
const reply = (documentIds: readonly string[]): LibraryReply => ({
  hits: documentIds.map((documentId) => ({ documentId, entryId: `${documentId}:title`, kind: 'title', score: 1, textVersionId: null, shown: null })), total: documentIds.length, facets: {}, words: [],
});

/** An index that holds a document that has just been narrowed, and follows while it is asked for the first time. */
const searching = (lately: boolean, unfollowed: readonly string[]) => {
  const asked: LibraryQuestion[] = [];
  const find = createSearchLibrary({
    search: {
      ask: async (question) => {
        asked.push(question);
        return reply(asked.length === 1 ? ['narrowed', 'open'] : ['open']);
      },
      highlighter: () => () => [],
    },
    register: { byCodeOrNumber: async () => [] },
    showLines: () => async () => [],
    narrowed: { lately: async () => lately, unfollowed: async () => unfollowed },
    noteMiss: async () => undefined,
  });
  return { asked, search: () => find(visitor(null), { q: 'сапа', on: TODAY, archived: false, typing: true, filters: {}, page: 1 }) };
};

test('LIB-4 an answer given while a narrowed document may have been followed is not used: it would be counted', async () => {
  const { asked, search } = searching(true, []);
  expect((await search()).total).toBe(1);
  expect(asked).toHaveLength(2);
});

test('LIB-4 what the index has not followed is left out of the second question', async () => {
  const { asked, search } = searching(true, ['narrowed']);
  await search();
  expect(asked.map(({ excludeDocumentIds }) => excludeDocumentIds)).toEqual([[], ['narrowed']]);
});

test('LIB-4 as a rule nothing is narrowed, and the engine is asked once', async () => {
  const { asked, search } = searching(false, []);
  expect((await search()).total).toBe(2);
  expect(asked).toHaveLength(1);
});
