import { randomInt } from 'node:crypto';

// Without signs that look alike on paper or in a terminal.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** A secret that people type from paper or a terminal: five groups of four signs, 99 bits. */
export const typableSecret = (): string => Array.from({ length: 5 }, group).join('-');
