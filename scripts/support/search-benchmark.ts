import { createMeiliProbe, createMiniSearchProbe, type Sent } from '../../api/compose/open-bare-search.js';
import type { SearchEngine, SearchQuery } from '../../api/platform/search/port.js';
import { STARTER_SYNONYMS } from '../../api/text/kazakh/starter-synonyms.js';
import { ASKED_ON, withApplication } from './search-application.js';
import { generatedCollection, generatedQuestions } from './search-collection.js';
import { withEngine, type EngineName } from './search-option.js';

/** How fast questions are answered, beside the engine that is asked straight for the same. Source: LIB-3 (latency budget). */

export interface Times {
  readonly p50ms: number;
  readonly p95ms: number;
}

export interface Compared {
  readonly api: Times;
  readonly engine: Times;
  /** Of the 95th percentiles: what INQ adds to the engine. */
  readonly ratio: number;
}

export interface BenchmarkReport {
  readonly typing: Compared;
  readonly full: Compared;
  readonly indexMs: number;
  readonly memoryBytes: number;
}

const QUESTIONS = 200;
const ROUNDS = 3;

/** What the library's search asks its engine for a visitor. */
const full = (text: string): SearchQuery => ({
  text, rightsTokens: ['public'], onDate: ASKED_ON, filters: { status: ['in_force'] }, facets: ['type', 'level', 'unit', 'year', 'process', 'language'], limit: 30, offset: 0,
});

/** What the suggestions ask. */
const typing = (text: string): SearchQuery =>
  ({ text, asYouType: true, kinds: ['title'], onePerDocument: true, rightsTokens: ['public'], onDate: ASKED_ON, limit: 8, offset: 0 });

/** The question as it stands before its last word is typed out. */
const unfinished = (text: string): string => {
  const lastWord = text.lastIndexOf(' ') + 1;
  return text.slice(0, lastWord + Math.max(2, Math.ceil((text.length - lastWord) * 0.6)));
};

const percentiles = (times: readonly number[]): Times => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50ms: at(0.5), p95ms: at(0.95) };
};

const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** Both ways turn by turn, so that whatever else the machine does falls on both alike; the first round only warms up. */
const compare = async (rounds: number, queries: readonly SearchQuery[], api: Asks, direct: (query: SearchQuery, number: number) => unknown): Promise<Compared> => {
  const times = { api: [] as number[], engine: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [number, query] of queries.entries()) {
      const both = [await timed(() => api(query)), await timed(() => direct(query, number))] as const;
      if (round === 0) continue;
      times.api.push(both[0]);
      times.engine.push(both[1]);
    }
  }
  const [apiTimes, engineTimes] = [percentiles(times.api), percentiles(times.engine)];
  return { api: apiTimes, engine: engineTimes, ratio: apiTimes.p95ms / engineTimes.p95ms };
};

export interface BenchmarkOptions {
  /** Size of the collection. */
  readonly clauses: number;
  readonly engine: EngineName;
  /** What is compared with the engine: the whole application over HTTP, or the search port alone. */
  readonly through?: 'application' | 'port';
  readonly rounds?: number;
  readonly questions?: number;
}

type Asks = (query: SearchQuery) => Promise<unknown>;

/** Notes what an adapter sends, step by step: what it sends before anything else can happen goes at one time. */
const createNotes = () => {
  let steps: Sent[number][][] = [];
  let open: Sent[number][] | null = null;
  return {
    note: (path: string, body: unknown): void => {
      // The adapter also asks now and then whether the engine is well.
      if (!path.endsWith('search')) return;
      if (open === null) {
        steps.push(open = []);
        setImmediate(() => {
          open = null;
        });
      }
      open.push({ path, body });
    },
    take: (): readonly Sent[] => {
      const taken = steps;
      steps = [];
      return taken;
    },
  };
};
type Notes = ReturnType<typeof createNotes>;

/** What the adapter sends for each question. */
const sentFor = async (engine: SearchEngine, notes: Notes, queries: readonly SearchQuery[]): Promise<(readonly Sent[])[]> => {
  const sent: (readonly Sent[])[] = [];
  for (const query of queries) {
    notes.take();
    await engine.query(query);
    sent.push(notes.take());
  }
  return sent;
};

/** Fills an engine with a generated collection and asks it, by itself and through the application or the port. */
export const benchmark = async ({ clauses, engine: name, through = 'application', rounds = ROUNDS, questions = QUESTIONS }: BenchmarkOptions): Promise<BenchmarkReport> => {
  const notes = createNotes();
  return withEngine(name, async ({ engine, place, server }) => {
    const before = process.memoryUsage().rss;
    const indexMs = await timed(() => engine.replaceAll(generatedCollection(clauses)));
    const memoryBytes = server?.memory() ?? Math.max(0, process.memoryUsage().rss - before);
    const mini = place === null ? createMiniSearchProbe(generatedCollection(clauses), STARTER_SYNONYMS) : null;
    const meili = place === null ? null : createMeiliProbe(place);
    const measured = async (api: Asks, ask: (text: string) => SearchQuery, as: (text: string) => string): Promise<Compared> => {
      const queries = generatedQuestions(questions).map((text) => ask(as(text)));
      const sent = meili === null ? [] : await sentFor(engine, notes, queries);
      return compare(rounds, queries, api, (query, number) => (meili === null ? mini?.(query) : meili(sent[number] ?? [])));
    };
    const report = async (asking: Record<'typing' | 'full', Asks>): Promise<BenchmarkReport> => ({
      typing: await measured(asking.typing, typing, unfinished), full: await measured(asking.full, full, (text) => text), indexMs, memoryBytes,
    });
    if (through === 'port') return report({ typing: (query) => engine.query(query), full: (query) => engine.query(query) });
    return withApplication(clauses, place, 'measured', (asking) =>
      report({ typing: ({ text }) => asking.typing(text), full: ({ text }) => asking.full(text) }));
  }, notes.note);
};
