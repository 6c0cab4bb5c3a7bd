import { afterEach, describe, expect, test } from '@jest/globals';
import { createMiniSearchEngine, type MiniSearchEngine, type MiniSearchOptions } from '../../../api/platform/search/minisearch-engine.js';
import { SearchUnavailableError } from '../../../api/platform/search/port.js';
import { describeSearchEngine, titleEntry } from './contract.js';

describeSearchEngine('MiniSearch', () => createMiniSearchEngine());

describe('the MiniSearch worker', () => {
  const engines: MiniSearchEngine[] = [];
  const start = async (options: MiniSearchOptions): Promise<MiniSearchEngine> => {
    const engine = await createMiniSearchEngine({ restartPauseMs: 5, ...options });
    engines.push(engine);
    return engine;
  };
  afterEach(async () => {
    await Promise.all(engines.splice(0).map((engine) => engine.close()));
  });

  const question = { text: 'сапа', rightsTokens: ['public'], onDate: null, limit: 10, offset: 0 };
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('LIB-5 is filled from the current state before it answers', async () => {
    const engine = await start({ reload: () => [[titleEntry('a', 'Сапа')], [titleEntry('b', 'Сапа')]] });
    expect(engine.available()).toBe(true);
    expect((await engine.query(question)).total).toBe(2);
  });

  test('LIB-5 after a crash it says so, starts again, and is filled with the state of now and its synonyms', async () => {
    let title = 'Сапа саясаты';
    const told: boolean[] = [];
    const engine = await start({ reload: () => [[titleEntry('a', title)]], onAvailability: (available) => told.push(available) });
    await engine.setSynonyms([{ kind: 'oneWay', from: ['качество'], to: ['сапа'] }]);
    title = 'Сапа стандарты';
    await engine.crash();
    expect(engine.available()).toBe(false);
    await expect(engine.query(question)).rejects.toBeInstanceOf(SearchUnavailableError);
    await expect(engine.upsert([titleEntry('b', 'Сапа')])).rejects.toBeInstanceOf(SearchUnavailableError);
    await until(() => engine.available());
    expect((await engine.query({ ...question, text: 'стандарт' })).total).toBe(1);
    expect((await engine.query({ ...question, text: 'качество' })).total).toBe(1);
    expect(told).toEqual([true, false, true]);
  });

  test('LIB-5 who waits for an answer when the worker dies is told', async () => {
    const engine = await start({});
    const waiting = engine.upsert(Array.from({ length: 500 }, (_, number) => titleEntry(`d${number}`, 'Сапа '.repeat(200))));
    const told = expect(waiting).rejects.toBeInstanceOf(SearchUnavailableError);
    await engine.crash();
    await told;
  });

  test('LIB-5 documents that are replaced again and again do not bring the worker down while it tidies up behind them', async () => {
    const told: boolean[] = [];
    const engine = await start({ onAvailability: (available) => told.push(available) });
    let seed = 7;
    const letter = (): string => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return 'абгдежзиклмнопрстуфхцш'.charAt((seed >> 8) % 22);
    };
    const word = (): string => Array.from({ length: 5 }, letter).join('');
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from({ length: 200 }, word).join(' ');
      await engine.replaceDocuments([`d${round % 12}`], [titleEntry(`d${round % 12}`, text)]);
    }
    expect((await engine.stats()).documents).toBe(12);
    expect(told).toEqual([true]);
  });

  test('LIB-5 keeps trying while the current state cannot be read', async () => {
    let failures = 0;
    let away = false;
    const engine = await start({
      reload: () => {
        if (away && failures < 2) {
          failures += 1;
          throw new Error('the store is away');
        }
        return [[titleEntry('a', 'Сапа')]];
      },
    });
    away = true;
    await engine.crash();
    await until(() => engine.available());
    expect(failures).toBe(2);
    expect((await engine.query(question)).total).toBe(1);
  });

  test('LIB-5 a worker that does not answer in time counts as lost', async () => {
    // No worker starts within a millisecond.
    await expect(createMiniSearchEngine({ replyTimeoutMs: 1 })).rejects.toBeInstanceOf(SearchUnavailableError);
  });

  test('LIB-5 a closed engine answers nothing more and starts nothing', async () => {
    const engine = await start({});
    await engine.close();
    await engine.close();
    expect(engine.available()).toBe(false);
    await expect(engine.query(question)).rejects.toBeInstanceOf(SearchUnavailableError);
    await expect(engine.stats()).rejects.toBeInstanceOf(SearchUnavailableError);
  });
});
