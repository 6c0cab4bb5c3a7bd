export { createSigningStore } from './signing.mongo.js';
export type { SigningStore } from './signing.mongo.js';
/** Re-authentication and signature records (WF-4). */
export { createSigning } from './module.js';
export type { Signing, SigningDependencies } from './module.js';
export type { Purpose } from './domain/re-authentication.js';
export type { Signature, SignedPerson, SignedSubject, SignedText } from './domain/signature.js';
export type { SignatureDraft } from './use-cases/sign.js';
export type { TokenUse } from './use-cases/re-authenticate.js';
