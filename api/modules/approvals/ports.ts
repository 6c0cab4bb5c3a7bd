import type { Actor } from '../../kernel/actor.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { Language } from '../../kernel/languages.js';
import type { OpenTransaction, SharedTransaction } from '../../kernel/transaction.js';
import type { Act, EditionAction, EditionState, Titles } from '../documents/public.js';
import type { Deadline, PersonThen, SignedText, SubjectRef } from './domain/approval.js';

/** What is sent along a route, as approvals see it; the module that prepares it holds the rest. */
export interface Subject {
  readonly ref: SubjectRef;
  readonly documentId: string;
  readonly typeId: string;
  readonly title: Titles;
  /** Of the document in force; null for a new one. */
  readonly code: string | null;
  readonly isNewDocument: boolean;
  readonly ownerUnitId: string | null;
  readonly interestedUnitIds: readonly string[];
  readonly author: PersonThen;
  readonly authorIds: readonly string[];
  readonly masterLanguage: Language;
  readonly state: EditionState;
  readonly texts: readonly SignedText[];
  /** Over everything that a signature on the subject binds. */
  readonly digest: string;
}

export interface RegistrationFacts {
  readonly code: string | null;
  readonly registrationNumber: string | null;
  readonly issue: number | null;
  readonly revision: number | null;
  readonly validFrom: LegalDate | null;
  readonly actIds: readonly string[];
}

/** The subjects inside somebody's transaction. */
export interface SubjectsIn {
  /** @throws AppError `not_found` */
  get(id: string): Promise<Subject>;
  /** @throws AppError `draft_incomplete` */
  requireComplete(id: string): Promise<void>;
  /** Moves the subject along the state table of editions (spec §1). @throws AppError `invalid_transition` */
  move(id: string, action: EditionAction, actor: Actor): Promise<void>;
  /** Puts what was approved into the register; the subject becomes immutable. */
  register(id: string, facts: RegistrationFacts, actor: Actor): Promise<{ documentId: string; editionId: string }>;
}

export interface Subjects {
  in(transaction: SharedTransaction): SubjectsIn;
  find(id: string): Promise<Subject | null>;
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Subject>>;
}

/** The register, for what approvals leave in it. */
export interface Register {
  recordAct(transaction: SharedTransaction, actor: Actor, facts: Pick<Act, 'kind' | 'body' | 'number' | 'date'>): Promise<Act>;
  suggestNumber(subject: Subject, year: number): Promise<{ readonly code: string | null; readonly registrationNumber: string; readonly year: number }>;
  /** The first day on which what is registered next may start; null for a new document. */
  earliestStart(subject: Subject): Promise<LegalDate | null>;
  typeNames(): Promise<ReadonlyMap<string, Titles>>;
  /** Whether the actor may see the document. */
  maySee(actor: Actor, documentId: string): Promise<boolean>;
}

export interface Offices { readonly id: string; readonly kind: string; readonly name: Titles; readonly parentId: string | null; readonly headId: string | null; readonly secretaryId: string | null }

/** The organization as routes ask it. */
export interface Directory {
  unitOffices(ids: readonly string[], on: LegalDate): Promise<ReadonlyMap<string, Offices>>;
  people(ids: readonly string[]): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string; readonly active: boolean }>>;
  unitsOfPerson(personId: string, on: LegalDate): Promise<string[]>;
  holdersOfPosition(position: string, on: LegalDate): Promise<string[]>;
  bodiesOfSecretary(personId: string, on: LegalDate): Promise<string[]>;
  /** People behind the working accounts that hold a role. */
  personsOfRole(role: string): Promise<string[]>;
}

export interface WorkingDays {
  deadline(from: LegalDate, workingDays: number): Promise<Deadline>;
  workingDaysBetween(from: LegalDate, to: LegalDate): Promise<number>;
  addWorkingDays(from: LegalDate, count: number): Promise<LegalDate>;
  isWorkingDay(date: LegalDate): Promise<boolean>;
}

export interface SignatureWish {
  readonly actor: Actor;
  readonly unitId: string | null;
  readonly onBehalfOf: { readonly personId: string; readonly orderNumber: string } | null;
  readonly meaning: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly label: string };
  readonly stageId: string | null;
  readonly taskId: string | null;
  readonly textVersions: readonly SignedText[];
  readonly consentText: string;
}

export interface TokenUse { readonly actor: Actor; readonly action: string; readonly objectId: string; readonly digest: string }

export interface Signature { readonly id: string; readonly meaning: string; readonly post: { readonly kk: string | null; readonly ru: string | null } }

/** Re-authentication and signatures (WF-4). */
export interface Signer {
  /** @throws AppError `reauthentication_required` */
  consume(token: string, use: TokenUse, session: OpenTransaction): Promise<void>;
  noting<T>(use: TokenUse, work: () => Promise<T>): Promise<T>;
  sign(wish: SignatureWish, session: OpenTransaction): Promise<Signature>;
  byIds(ids: readonly string[]): Promise<readonly (Signature & { readonly intact: boolean })[]>;
}

export interface Notice {
  readonly personId: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
  readonly href: string;
  /** Unique for a person: the same notice twice is one. */
  readonly key: string;
  readonly mail: 'digest' | 'none';
}

export type Notify = (notices: readonly Notice[], session: OpenTransaction) => Promise<void>;

/** The clauses of a draft's text, as they were read. */
export type DraftTextOf = (textId: string) => Promise<readonly { readonly id: string; readonly number: string | null; readonly heading: string | null; readonly text: string }[]>;

/** The agenda of a meeting as it is printed; dates already as people read them. */
export interface PrintedAgenda {
  readonly body: string;
  readonly date: string;
  readonly printed: string;
  readonly rows: readonly { readonly title: string; readonly author: string; readonly since: string; readonly due: string }[];
}
export type DrawAgenda = (agenda: PrintedAgenda, language: 'kk' | 'ru') => Promise<Buffer>;
