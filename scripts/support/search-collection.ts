import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { demoFolder } from '../demo/data.js';
import { seededRandom, type Random } from '../demo/random.js';
import type { SearchEntry } from '../../api/platform/search/port.js';

/**
 * A collection of any size for measuring speed: clauses put together from the sentences of the demonstration texts,
 * with rare words strewn in so that the vocabulary grows with the collection as a real one does. The same for the same
 * size. Source: LIB-3 (latency budget), search-design.md §6.
 */

const CLAUSES_PER_DOCUMENT = 40;
const WORDS_PER_CLAUSE = 45;
const RUN = 6;
const RARE_SHARE = 0.04;
const SYLLABLES = 'ба бе да де жа же қа ке ла ле ма ме на не па пе са се та те ғы гі ры рі ші шы'.split(' ');
const TYPES = ['policy', 'standard', 'regulation', 'rules', 'instruction', 'plan', 'form', 'order'];
const LEVELS = ['strategic', 'regulatory', 'operational', 'monitoring'];

/** Words of the demonstration texts in their order. */
const words = (): string[] => {
  const folder = path.join(demoFolder(), 'texts');
  const texts = readdirSync(folder).sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return texts.join('\n').split(/[^\p{L}\p{N}.-]+/u).filter((word) => /\p{Script=Cyrillic}/u.test(word));
};

const rareWord = (random: Random): string => Array.from({ length: 4 }, () => random.pick(SYLLABLES)).join('');

/** Runs of real words, so that neighbours go together as they do in a text. */
const sentence = (random: Random, vocabulary: readonly string[], length: number): string => {
  const out: string[] = [];
  while (out.length < length) {
    const start = Math.floor(random.next() * (vocabulary.length - RUN));
    out.push(...vocabulary.slice(start, start + RUN));
    if (random.next() < RARE_SHARE * RUN) out.push(rareWord(random));
  }
  return out.slice(0, length).join(' ');
};

const documentOf = (random: Random, number: number) => {
  const year = 2005 + Math.floor(random.next() * 20);
  const ended = random.next() < 0.15;
  return {
    documentId: `d${number}`,
    code: `${random.pick(['Е/ПД', 'УСТ', 'ЖН/РИ', 'С', 'ДПр'])} ${1 + (number % 9)}-${1 + Math.floor(number / 9)}-${year}`,
    common: {
      validFrom: `${year}-09-01`,
      validTo: ended ? `${year + 3}-09-01` : null,
      rightsTokens: random.next() < 0.4 ? ['public', 'internal'] : random.next() < 0.9 ? ['internal'] : [`unit:u${number % 40}`],
      facets: {
        type: [random.pick(TYPES)], level: [random.pick(LEVELS)], unit: [`u${number % 40}`], year: [String(year)], process: [`p${number % 12}`],
        status: [ended ? 'cancelled' : 'in_force'], language: [random.next() < 0.7 ? 'kk' : 'ru'],
      },
    },
  };
};

/** What the library has the index keep of a clause (`ShownClause`). */
const shownOf = (number: string, heading: string, text: string, language: string): string =>
  JSON.stringify({ anchor: number, number, heading: null, path: [heading], page: 1, text, language, editionId: '', changeNumber: 0 });

/** Batches of entries, one document each: its title and its clauses, until there are `clauses` of them. */
export function* generatedCollection(clauses: number): Generator<SearchEntry[]> {
  const random = seededRandom(20_260_301);
  const vocabulary = words();
  for (let number = 0, left = clauses; left > 0; number += 1, left -= CLAUSES_PER_DOCUMENT) {
    const { documentId, code, common } = documentOf(random, number);
    const title = sentence(random, vocabulary, 6);
    const batch: SearchEntry[] = [{ ...common, id: `${documentId}:title`, documentId, textVersionId: null, kind: 'title', fields: { titleKk: title, code, registrationNumber: String(number + 1) } }];
    for (let clause = 1; clause <= Math.min(left, CLAUSES_PER_DOCUMENT); clause += 1) {
      const clauseNumber = `${Math.ceil(clause / 8)}.${((clause - 1) % 8) + 1}`;
      const [heading, text] = [sentence(random, vocabulary, 4), sentence(random, vocabulary, 15 + Math.floor(random.next() * 2 * (WORDS_PER_CLAUSE - 15)))];
      batch.push({
        ...common, id: `${documentId}:${clauseNumber}`, documentId, textVersionId: `${documentId}:v1`, kind: 'clause', fields: { clauseNumber, heading, text },
        shown: shownOf(clauseNumber, heading, text, common.facets.language[0] ?? ''),
      });
    }
    yield batch;
  }
}

/** Questions about the collection as people ask them: runs of two to five of its words, some with a letter wrong, in Latin letters or as a code. */
export const generatedQuestions = (count: number): string[] => {
  const random = seededRandom(7);
  const vocabulary = words();
  return Array.from({ length: count }, (_, number) => {
    const start = Math.floor(random.next() * (vocabulary.length - 8));
    const asked = vocabulary.slice(start, start + 2 + (number % 4)).join(' ');
    if (number % 10 === 9) return `УСТ ${1 + (number % 9)}-${1 + Math.floor(random.next() * 20)}`;
    return number % 5 === 4 ? misspelt(random, asked) : asked;
  });
};

/** One letter of the text lost, as fingers lose it. */
const misspelt = (random: Random, text: string): string => {
  const at = 2 + Math.floor(random.next() * Math.max(1, text.length - 3));
  return text.slice(0, at) + text.slice(at + 1);
};
