import { z } from 'zod';
import { trustedProxies } from './trusted-proxies.js';

const roleNames = ['web', 'worker', 'scheduler'] as const;
const bytes32 = z.string().refine((text) => Buffer.byteLength(text) >= 32, 'needs at least 32 bytes');
const zone = z.string().refine((name) => {
  try { return Boolean(new Intl.DateTimeFormat('en', { timeZone: name })); } catch { return false; }
}, 'is no IANA time zone');

const proxies = z.string().transform((text, context) => {
  const trusted = trustedProxies(text);
  if (trusted !== null) return trusted;
  context.addIssue({ code: 'custom', message: 'needs a number of proxies (0 to 10) or a list of addresses' });
  return z.NEVER;
});

/** The environment as the operator writes it; `docs/operator-guide.md` explains each name. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  MONGODB_URI: z.string().startsWith('mongodb').optional(),
  MONGODB_DATABASE: z.string().regex(/^[a-z][a-z0-9_-]{0,60}$/).default('inq'),
  MEILI_URL: z.url().optional(),
  MEILI_KEY: z.string().min(1).optional(),
  SESSION_SECRET: bytes32.optional(),
  METRICS_TOKEN: bytes32.optional(),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(1440).default(120),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  TRUST_PROXY: proxies.prefault('loopback'),
  TIME_ZONE: zone.default('Asia/Almaty'),
  CLOCK_START: z.iso.datetime().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.email().default('inq@localhost.localdomain'),
  MAX_FILE_MB: z.coerce.number().int().min(1).max(500).default(50),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  ROLES: z.string().default(roleNames.join(','))
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(roleNames)).min(1)),
}).superRefine((env, context) => {
  const fault = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
  if (env.NODE_ENV === 'production') {
    if (!env.SESSION_SECRET) fault('SESSION_SECRET', 'is compulsory in production');
    if (!env.PUBLIC_URL) fault('PUBLIC_URL', 'is compulsory in production');
    if (env.CLOCK_START) fault('CLOCK_START', 'is refused in production');
  }
  if (!(env.MONGODB_URI && env.MEILI_URL) && new Set(env.ROLES).size < roleNames.length) {
    fault('ROLES', 'must be web,worker,scheduler unless MONGODB_URI and MEILI_URL are set');
  }
});
