import { setTimeout as pause } from 'node:timers/promises';
import type { Inq } from '../../api/compose.js';
import { workOff } from './bench-application.js';
import { fillUniversity, office, registerForEverybody } from './campaign-university.js';

/** How long the acquaintance sheet of a university takes, and whether anybody else waits for it (issue 7). */
export interface SheetReport {
  readonly store: string;
  readonly rows: number;
  readonly pdfSeconds: number;
  readonly docxSeconds: number;
  /** What printing takes: the most that the process with its threads had, less what it had before. */
  readonly peakMB: number;
  /** Before anything was printed: store, search and application, and what is left of filling them. */
  readonly idleMB: number;
  readonly slowestOtherRequestMs: number;
}

const MEGABYTE = 1024 * 1024;

const listOf = async (inq: Inq, rows: number): Promise<string> => {
  await fillUniversity(inq, rows);
  const documentId = await registerForEverybody(inq);
  await workOff(inq);
  return (await inq.stores.acquaintance.campaigns.ofDocument(documentId))[0]?.id ?? '';
};

/** Prints the sheet of so many people twice, while others go on looking at the register. */
export const benchmarkSheet = async (inq: Inq, rows: number, store: string): Promise<SheetReport> => {
  const campaignId = await listOf(inq, rows);
  const idle = process.memoryUsage().rss;
  let [slowest, peak, working] = [0, 0, true];
  const others = (async () => {
    while (working) {
      const begun = performance.now();
      await inq.documentStore.queries.types();
      slowest = Math.max(slowest, performance.now() - begun);
      peak = Math.max(peak, process.memoryUsage().rss);
      await pause(5);
    }
  })();
  const seconds = async (format: 'pdf' | 'docx'): Promise<number> => {
    const begun = performance.now();
    await inq.acquaintance.printSheet(office, campaignId, { format, language: 'kk', which: 'all', unitId: null });
    return Math.round(performance.now() - begun) / 1000;
  };
  const [pdfSeconds, docxSeconds] = [await seconds('pdf'), await seconds('docx')];
  working = false;
  await others;
  return { store, rows, pdfSeconds, docxSeconds, peakMB: Math.round((peak - idle) / MEGABYTE), idleMB: Math.round(idle / MEGABYTE), slowestOtherRequestMs: Math.round(slowest) };
};
