import { isIP } from 'node:net';

const MOST_HOPS = 10;
const NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

const isAddress = (text: string): boolean => {
  const [address = '', length, more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more !== undefined) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
};

/**
 * Which proxies may say where a request came from: how many stand in front, or their addresses.
 * @returns null for what is neither
 */
export const trustedProxies = (text: string): number | string[] | null => {
  if (/^\d+$/.test(text)) return Number(text) <= MOST_HOPS ? Number(text) : null;
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => NAMES.has(part) || isAddress(part)) ? parts : null;
};
