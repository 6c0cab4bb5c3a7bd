import { pino } from 'pino';
import type { Logger } from 'pino';

/** JSON lines on standard output; secrets never reach the log, whatever an error carries. */
export const createLogger = (level: string): Logger => pino({
  level,
  redact: ['*.password', '*.passwordHash', '*.token', '*.secret', 'req.headers.cookie', 'req.headers.authorization'],
});
