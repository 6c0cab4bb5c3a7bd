import type { Signature } from '../domain/signature.js';
import { isIntact } from '../domain/signature.js';
import type { Journal } from '../ports.js';
import type { SigningStore } from '../signing.mongo.js';
import { SIGNED } from './sign.js';

export interface VerifySignaturesDependencies {
  readonly store: { readonly signatures: Pick<SigningStore['signatures'], 'all' | 'find'> };
  readonly journal: Pick<Journal, 'rowsOf'>;
}

export interface SignaturesVerified { readonly checked: number; readonly broken: readonly string[] }

type Row = { readonly changes: readonly { readonly field: string; readonly to: unknown }[] };
const valueOf = ({ changes }: Row, field: string): string => String(changes.find((change) => change.field === field)?.to ?? '');

/**
 * Looks at every signature (AUD-3): broken is one that no longer says what was signed, that the journal does not know with this
 * digest, or that the journal knows and the database has lost.
 */
export const createVerifySignatures = ({ store, journal }: VerifySignaturesDependencies) => async (): Promise<SignaturesVerified> => {
  const digests = new Map<string, string>();
  const broken = new Set<string>();
  const look = (signature: Signature) => {
    digests.set(signature.id, signature.digest);
    if (!isIntact(signature)) broken.add(signature.id);
  };
  for await (const signature of store.signatures.all()) look(signature);

  // Read after the signatures: a signature's row is as old as itself, so each of them must be found here.
  const unseen = new Set(digests.keys());
  for await (const row of journal.rowsOf(SIGNED)) {
    const id = valueOf(row, 'signature');
    unseen.delete(id);
    const digest = digests.get(id) ?? (await store.signatures.find(id))?.digest;
    if (digest !== valueOf(row, 'digest')) broken.add(id);
  }
  return { checked: digests.size, broken: [...new Set([...broken, ...unseen])].sort() };
};

export type VerifySignatures = ReturnType<typeof createVerifySignatures>;
