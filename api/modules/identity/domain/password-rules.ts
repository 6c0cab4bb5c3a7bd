import { AppError } from '../../../kernel/errors.js';
import { commonPasswords } from './common-passwords.js';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;
const FEWEST_SIGNS = 4;
const SHORTEST_LOGIN_LOOKED_FOR = 4;

/** The same password whatever keyboard composed its letters (Kazakh й, ё and і come in two ways). */
export const normalisePassword = (typed: string): string => typed.normalize('NFC');

/**
 * Length and guessability, no rules of composition (NIST SP 800-63B).
 * @throws AppError `password_too_short`, `password_too_common`, `password_contains_login`
 */
export const requireGoodPassword = (password: string, login: string): void => {
  const text = normalisePassword(password);
  const plain = text.toLowerCase();
  if ([...text].length < PASSWORD_MIN) throw new AppError('password_too_short', { min: PASSWORD_MIN });
  if (commonPasswords.has(plain) || new Set(plain).size < FEWEST_SIGNS) throw new AppError('password_too_common');
  const names = [login, login.split('@')[0] ?? ''].filter(({ length }) => length >= SHORTEST_LOGIN_LOOKED_FOR);
  if (names.some((name) => plain.includes(name))) throw new AppError('password_contains_login');
};
