import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { isIntact } from './domain/signature.js';
import { signingRoutes } from './http/routes.js';
import type { CheckPassword, Journal, SignerOf } from './ports.js';
import type { SigningStore } from './signing.mongo.js';
import { createReAuthentication } from './use-cases/re-authenticate.js';
import { createSign } from './use-cases/sign.js';
import { createVerifySignatures } from './use-cases/verify-signatures.js';

export interface SigningDependencies {
  readonly store: SigningStore;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly checkPassword: CheckPassword;
  readonly signerOf: SignerOf;
  readonly journal: Journal;
}

/** Re-authentication and signature records (WF-4), for every module whose acts are signed. */
export const createSigning = (deps: SigningDependencies) => {
  const { store, transactions } = deps;
  const uow = transactions.bind((session) => ({ reAuthentications: store.reAuthentications.in(session) }));
  const { reAuthenticate, consume, noting, sweep } = createReAuthentication({ ...deps, uow });
  const { find, byIds, ofObject } = store.signatures;
  return {
    routes: signingRoutes({ signatures: { find }, reAuthenticate }),
    reAuthenticate, consume, noting, sweep,
    sign: createSign(deps),
    ofObject, byIds, isIntact,
    verify: createVerifySignatures(deps),
  };
};

export type Signing = ReturnType<typeof createSigning>;
