import { digestOf } from '../../../kernel/canonical.js';
import type { Language } from '../../../kernel/languages.js';

/** In the two languages of the office; null is "not known". */
export interface InTwoLanguages { readonly kk: string | null; readonly ru: string | null }

/** Somebody as the record names them: as they were called and what they were at that time. */
export interface SignedPerson { readonly personId: string; readonly name: string; readonly post: InTwoLanguages }

/** A text version as it was signed: its files by their hashes. */
export interface SignedText {
  readonly id: string;
  readonly language: Language;
  readonly files: readonly { readonly sha256: string; readonly format: string; readonly name: string }[];
}

export interface SignedSubject { readonly kind: string; readonly id: string; readonly label: string }

/** Everything that a signature binds together (trust: H1, H2); nothing of it is ever changed. */
export interface SignatureFacts extends SignedPerson {
  readonly id: string;
  readonly unit: InTwoLanguages;
  /** Whom a substitute signs for, and the number of the order of substitution (WF-5). */
  readonly onBehalfOf: (SignedPerson & { readonly orderNumber: string }) | null;
  /** What the signature says, as a code of the caller: `sent`, `agreed`, `approved`, … */
  readonly meaning: string;
  readonly subject: SignedSubject;
  readonly stageId: string | null;
  readonly taskId: string | null;
  readonly textVersions: readonly SignedText[];
  /** The whole text that was shown beside the password field. */
  readonly consentText: string;
  readonly at: Date;
  readonly ip: string | null;
}

export interface Signature extends SignatureFacts {
  /** SHA-256 over all the facts. */
  readonly digest: string;
}

const factsOf = ({ id, personId, name, post, unit, onBehalfOf, meaning, subject, stageId, taskId, textVersions, consentText, at, ip }: SignatureFacts) =>
  ({ id, personId, name, post, unit, onBehalfOf, meaning, subject, stageId, taskId, textVersions, consentText, at: at.toISOString(), ip });

/** The record with the digest of its facts. */
export const seal = (facts: SignatureFacts): Signature => ({ ...facts, digest: digestOf(factsOf(facts)) });

/** Whether the record still says what was signed; one moved to another object, person or meaning does not. */
export const isIntact = (signature: Signature): boolean => signature.digest === digestOf(factsOf(signature));
