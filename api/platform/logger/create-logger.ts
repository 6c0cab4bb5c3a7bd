import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

const STANDARD_ERROR = 2;
const SECRETS = ['password', 'passwordHash', 'token', 'secret', 'cookie', 'authorization'];
/** An error may carry the request that failed; deeper than this nothing of ours is nested. */
const DEPTH = 4;

const paths = SECRETS.flatMap((name) => Array.from({ length: DEPTH }, (_, depth) => `${'*.'.repeat(depth)}${name}`));

/**
 * JSON lines (standard output is for answers); secrets never reach the log, whatever an error carries.
 * @param destination standard error unless a test listens
 */
export const createLogger = (level: string, destination: DestinationStream = pino.destination(STANDARD_ERROR)): Logger =>
  pino({ level, redact: paths }, destination);
