import { openBareSearch, type MeiliPlace } from '../../api/compose/open-bare-search.js';
import { refuse } from './arguments.js';
import { needMeilisearch, startMeilisearch, type MeilisearchServer } from './meilisearch-server.js';

/** The value after `--NAME` on the command line, or undefined. */
export const optionValue = (name: string, words: readonly string[] = process.argv.slice(2)): string | undefined => {
  const at = words.indexOf(`--${name}`);
  return at === -1 ? undefined : words[at + 1];
};

/** The words of the command line that are neither switches nor the values of these options. */
export const filesBeside = (options: readonly string[], words: readonly string[] = process.argv.slice(2)): string[] =>
  words.filter((word, at) => !word.startsWith('--') && !options.includes(words[at - 1]?.slice(2) ?? ''));

export type EngineName = 'minisearch' | 'meilisearch';

export const engineName = (): EngineName => {
  const name = optionValue('engine') ?? 'minisearch';
  return name === 'minisearch' || name === 'meilisearch' ? name : refuse('--engine minisearch or --engine meilisearch');
};

export interface Opened {
  /** Null: the in-process engine. */
  readonly place: MeiliPlace | null;
  /** The server that was started for this; null: none was. */
  readonly server: MeilisearchServer | null;
  readonly engine: Awaited<ReturnType<typeof openBareSearch>>;
}

/** Gives the work an engine with its address, and ends both after it. Without `MEILI_URL` a server of our own is started. */
export const withEngine = async <T>(name: EngineName, work: (opened: Opened) => Promise<T>, onQuestion?: (path: string, body: unknown) => void): Promise<T> => {
  const given = process.env['MEILI_URL'];
  const wanted = name === 'meilisearch';
  const server = wanted && given === undefined ? await startMeilisearch(needMeilisearch()) : null;
  const elsewhere = wanted && given !== undefined ? { url: given, key: process.env['MEILI_KEY'] ?? null } : null;
  const place = server ?? elsewhere;
  const engine = await openBareSearch(place, onQuestion);
  try {
    return await work({ place, server, engine });
  } finally {
    await engine.close();
    await server?.stop();
  }
};
