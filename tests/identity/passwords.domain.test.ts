import { describe, expect, test } from '@jest/globals';
import { changeAccount, invite, loginOf, withOneTimePassword, withOwnPassword } from '../../api/modules/identity/domain/account.js';
import { requireGoodPassword } from '../../api/modules/identity/domain/password-rules.js';
import { admit } from '../../api/modules/identity/domain/throttle.js';
import { createPasswords } from '../../api/modules/identity/use-cases/hash-passwords.js';

const account = invite('a'.repeat(24), { login: ' Aigul@Example.KZ ', name: 'Айгүл', personId: null, roles: ['staff', 'staff'] });

describe('passwords (SEC-1)', () => {
  test.each([
    ['short', 'password_too_short'],
    ['password123', 'password_too_common'],
    ['ҚАЗАҚСТАН123', 'password_too_common'],
    ['aaaaaaaaaaaa', 'password_too_common'],
    ['my aigul is here', 'password_contains_login'],
  ])('SEC-1: %s is refused', (password, code) => {
    expect(() => requireGoodPassword(password, account.login)).toThrow(code);
  });

  test('SEC-1: a long one without digits or capitals is good, spaces and Kazakh letters too', () => {
    expect(() => requireGoodPassword('төрт түлік мал', account.login)).not.toThrow();
  });

  test('SEC-1: hashes are argon2id above the floor; composed and decomposed letters are one password', async () => {
    const passwords = createPasswords();
    const hash = await passwords.hash('жайлы май тай');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await passwords.verify(hash, 'жайлы май тай'.normalize('NFD'))).toBe(true);
    expect(await passwords.verify(hash, 'жайлы май той')).toBe(false);
    expect(await passwords.verify(null, 'nobody has this password')).toBe(false);
    expect(passwords.isOutdated('$argon2id$v=19$m=19456,t=2,p=1$x')).toBe(true);
  });
});

describe('accounts (ORG-6, SEC-3)', () => {
  test('ORG-6: a login is one whatever its case', () => {
    expect(account.login).toBe('aigul@example.kz');
    expect(loginOf('И\u0306ә')).toBe('йә');
    expect(account.roles).toEqual(['staff']);
  });

  test('SEC-1: a new password, other roles and disabling raise the epoch; a name does not', () => {
    const active = withOwnPassword(account, 'hash');
    expect(active).toMatchObject({ state: 'active', epoch: 2 });
    expect(changeAccount(active, { roles: ['auditor'] }).epoch).toBe(3);
    expect(changeAccount(active, { state: 'disabled' }).epoch).toBe(3);
    expect(changeAccount(active, { name: 'Other', roles: ['staff'] }).epoch).toBe(2);
  });

  test('ORG-6: nobody makes an account active that has no password of its own', () => {
    expect(() => changeAccount(account, { state: 'active' })).toThrow('invalid_transition');
    const disabled = changeAccount(withOneTimePassword(account, 'hash'), { state: 'disabled' });
    expect(changeAccount(disabled, { state: 'active' }).state).toBe('invited');
  });
});

test('SEC-1: the window slides and a refused attempt does not lengthen it', () => {
  const at = (second: number) => new Date(second * 1000);
  const limit = { attempts: 2, seconds: 60 };
  expect(admit([at(0), at(10)], at(30), limit)).toEqual({ admitted: false, retryAfterSeconds: 30 });
  expect(admit([at(0), at(10)], at(60), limit)).toEqual({ admitted: true, times: [at(10), at(60)] });
});
