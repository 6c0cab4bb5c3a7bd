import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { environmentSchema } from './schema.js';

type Environment = z.output<typeof environmentSchema>;

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Null: the embedded store. */
  readonly mongoUri: string | null;
  readonly database: string;
  /** Null: the in-process search engine. */
  readonly meili: { readonly url: string; readonly key: string | null } | null;
  readonly sessionSecret: string;
  /** With it a scraper reads the metrics without signing in; null: administrators and the quality office only. */
  readonly metricsToken: string | null;
  /** After so long without a request, and so long after sign-in whatever was done, a session is over. */
  readonly sessionIdleMs: number;
  readonly sessionLongestMs: number;
  /** How many proxies stand in front, or which addresses they have; only these may say where a request came from. */
  readonly trustProxy: number | readonly string[];
  readonly timeZone: string;
  readonly clockStart: Date | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly maxFileBytes: number;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly roles: Environment['ROLES'];
}

/** The faults of an environment, each with the name and the rule, never the value (but the folder of DATA_DIR). */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Configuration:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** The secret of this installation: made once, kept in the data directory, readable by the owner only. */
const keptSecret = (dataDir: string): string => {
  const file = path.join(dataDir, 'session-secret');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
};

/** The data directory as an absolute path, made if it is not there. */
const writableFolder = (folder: string): string => {
  const dataDir = path.resolve(folder);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new ConfigError([`DATA_DIR: this user can not make or write the folder ${dataDir} (${code}).`]);
  }
  return dataDir;
};

/** What people type where nothing else is said: the address that INQ listens on. */
const addressOf = (host: string, port: number): string => {
  const thisMachine = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${thisMachine ? 'localhost' : name}:${port}`;
};

/**
 * Reads the environment once and reports every fault at once.
 * @param source defaults to `process.env`; nothing else in the project reads it
 * @throws ConfigError with all the faults
 */
export const loadConfig = (source: Record<string, string | undefined> = process.env): Config => {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(filled);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const env = parsed.data;
  const dataDir = writableFolder(env.DATA_DIR);
  return {
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? addressOf(env.HOST, env.PORT),
    dataDir,
    mongoUri: env.MONGODB_URI ?? null,
    database: env.MONGODB_DATABASE,
    meili: env.MEILI_URL === undefined ? null : { url: env.MEILI_URL, key: env.MEILI_KEY ?? null },
    sessionSecret: env.SESSION_SECRET ?? keptSecret(dataDir),
    sessionIdleMs: env.SESSION_IDLE_MINUTES * 60_000,
    sessionLongestMs: env.SESSION_HOURS * 3_600_000,
    trustProxy: env.TRUST_PROXY,
    metricsToken: env.METRICS_TOKEN ?? null,
    timeZone: env.TIME_ZONE,
    clockStart: env.CLOCK_START ? new Date(env.CLOCK_START) : null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    maxFileBytes: env.MAX_FILE_MB * 1024 * 1024,
    logLevel: env.LOG_LEVEL,
    roles: env.ROLES,
  };
};
