import { pino } from 'pino';
import type { Logger } from 'pino';

const STANDARD_ERROR = 2;

/** JSON lines on standard error (standard output is for answers); secrets never reach the log, whatever an error carries. */
export const createLogger = (level: string): Logger => pino({
  level,
  redact: ['*.password', '*.passwordHash', '*.token', '*.secret', 'req.headers.cookie', 'req.headers.authorization'],
}, pino.destination(STANDARD_ERROR));
