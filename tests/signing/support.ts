import type { Actor } from '../../api/kernel/actor.js';
import { digestOf } from '../../api/kernel/canonical.js';
import { newId } from '../../api/kernel/ids.js';
import type { OpenTransaction } from '../../api/kernel/transaction.js';
import type { SignatureDraft, TokenUse } from '../../api/modules/signing/public.js';
import type { Browser } from '../support/browser.js';
import type { TestSystem } from '../support/test-system.js';
import { PASSWORD } from '../support/test-system.js';

export interface Signer { readonly browser: Browser; readonly actor: Actor; readonly personId: string }

let number = 0;

/** A unit with a person in it who is signed in. */
export const makeSigner = async (system: TestSystem, login: string, name: { readonly surname: string; readonly name: string }): Promise<Signer & { unitId: string }> => {
  const office = await system.as('quality-office');
  number += 1;
  const unit = (await office.post('/units', { code: `B-${number}`, name: { kk: 'Заң бөлімі', ru: 'Юридический отдел', en: null } })).body;
  const person = (await office.post('/people', {
    personnelNumber: `T-${number}`, ...name, assignments: [{ unitId: unit.id, positionKk: 'Бөлім басшысы', positionRu: 'Начальник отдела', from: '2020-01-01' }],
  })).body;
  if (!unit.id || !person.id) throw new Error(`Not made: ${JSON.stringify([unit, person])}`);
  const browser = await system.asPerson(login, person.id);
  const { accountId } = (await browser.get('/session')).body.user;
  const actor = await system.inq.identity.actorFor(accountId, await system.inq.identity.epochOf(accountId), '10.0.0.7');
  return { browser, actor, personId: person.id, unitId: unit.id };
};

export const purposeOf = (facts: unknown = 'мәтін') => ({ action: 'approvals.decide', objectId: newId(), digest: digestOf(facts) });
export type Purpose = ReturnType<typeof purposeOf>;

export const askToken = (browser: Browser, purpose: Purpose, password = PASSWORD) => browser.post('/signing/re-authentications', { password, ...purpose });

/** Runs the work in a transaction as another module would. */
export const inTransaction = <T>(system: TestSystem, work: (session: OpenTransaction) => Promise<T>): Promise<T> =>
  system.inq.transactions.bind(() => ({})).run(({ session }) => work(session));

/** Gives a token up. @returns `used`, or the code of the refusal */
export const consume = (system: TestSystem, token: string, use: TokenUse): Promise<string> =>
  inTransaction(system, (session) => system.inq.signing.consume(token, use, session)).then(() => 'used', (error: { code: string }) => error.code);

export const draftOf = (actor: Actor, facts: Partial<SignatureDraft> = {}): SignatureDraft => ({
  actor, unitId: null, onBehalfOf: null, meaning: 'agreed', subject: { kind: 'approval', id: newId(), label: 'ҚЕ 01-2026' }, stageId: newId(), taskId: newId(),
  textVersions: [{ id: newId(), language: 'kk', files: [{ sha256: 'a'.repeat(64), format: 'docx', name: 'мәтін.docx' }] }],
  consentText: 'Мен «Келісілді» деп қол қоямын.', ...facts,
});
