import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { copiesRoutes } from './http/routes.js';
import type { Originals, Register } from './ports.js';
import type { TokenStore } from './tokens.mongo.js';
import { createFindFile } from './use-cases/find-file.js';
import { createGiveCopy } from './use-cases/give-copy.js';
import type { GiveDependencies } from './use-cases/give-copy.js';
import { createReadValidity } from './use-cases/read-validity.js';

export interface CopiesDependencies extends Pick<GiveDependencies, 'stamp' | 'openFile' | 'clock' | 'timeZone' | 'findDraftFile'> {
  readonly transactions: Transactions;
  readonly store: TokenStore;
  readonly register: Register;
  readonly originals: Originals;
  /** Where people reach INQ. */
  readonly publicUrl: string;
  /** A QR code as a path of so many cells in each direction. */
  readonly qrOf: (text: string) => { readonly size: number; readonly path: string };
}

/** Copies that people take with them, and what the QR code on them says later (DIST-2). */
export const createCopies = ({ transactions, store, register, originals, publicUrl, qrOf, ...deps }: CopiesDependencies) => {
  const findFile = createFindFile({ register, originals });
  const addressOf = (token: string): string => `${publicUrl.replace(/\/$/, '')}/v/${token}`;
  const give = createGiveCopy({ ...deps, uow: transactions.bind(() => ({})), tokens: store, findFile, addressOf });
  return { drawn: give.drawn, routes: copiesRoutes(give, createReadValidity({ tokens: store, register, findFile, clock: deps.clock, addressOf }), qrOf) };
};
export type Copies = ReturnType<typeof createCopies>;
