import { setTimeout as pause } from 'node:timers/promises';
import { compareTexts } from '../api/compose/compare-texts.js';
import { outlineOf } from '../api/text/clauses/outline.js';
import { plainBlocks } from '../api/text/clauses/plain-blocks.js';
import { compareClauses } from '../api/text/comparison/compare-clauses.js';
import type { ComparedClause } from '../api/text/comparison/comparison.js';
import { withTableRows } from '../api/text/comparison/table-rows.js';
import { answer } from './support/arguments.js';
import { longText } from './support/long-text.js';

const clausesOf = (text: string, side: string): ComparedClause[] =>
  withTableRows(outlineOf(plainBlocks(text), 'typed').clauses.map((clause) => ({ ...clause, id: `${side} ${clause.anchor}` })));

/** The longest time for which nothing else was answered while the work ran. */
const withDelay = async (work: () => Promise<unknown>): Promise<{ milliseconds: number; longestOtherDelay: number }> => {
  let [longest, last, running] = [0, performance.now(), true];
  const watching = (async () => {
    while (running) {
      await pause(5);
      longest = Math.max(longest, performance.now() - last - 5);
      last = performance.now();
    }
  })();
  const started = performance.now();
  await work();
  const milliseconds = performance.now() - started;
  running = false;
  await watching;
  return { milliseconds: Math.round(milliseconds), longestOtherDelay: Math.round(longest) };
};

const sizes: Record<string, unknown>[] = [];
for (const pages of [60, 300, 1000]) {
  const [old, fresh] = [clausesOf(longText(pages, false), 'old'), clausesOf(longText(pages, true), 'new')];
  const [started, used] = [performance.now(), process.cpuUsage()];
  const { pairs } = compareClauses(old, fresh);
  const [alone, cpu] = [Math.round(performance.now() - started), process.cpuUsage(used)];
  const served = await withDelay(() => compareTexts(old, fresh));
  sizes.push({
    pages, clauses: old.length, words: old.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0), differing: pairs.filter(({ kind }) => kind !== 'same').length,
    compareMs: alone, compareCpuMs: Math.round((cpu.user + cpu.system) / 1000), serverMs: served.milliseconds, longestOtherRequestDelayMs: served.longestOtherDelay,
  });
}
answer({ sizes });
