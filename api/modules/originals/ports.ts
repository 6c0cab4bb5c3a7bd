import type { LegalDate } from '../../kernel/legal-date.js';
import type { Language, Titles } from '../../kernel/languages.js';
import type { Actor } from '../../kernel/actor.js';
import type { Clause } from '../../text/clauses/clause.js';
import type { Act, Holding } from '../documents/public.js';
import type { Approval, Course, Decision, Protocol } from '../approvals/public.js';
import type { Signature } from '../signing/public.js';
import type { FormLanguage } from './domain/original.js';

export interface InTwo { readonly kk: string | null; readonly ru: string | null }

/** A decision as it is printed: everything as it was then. */
export interface PrintedDecision {
  readonly stage: { readonly kind: string; readonly phase: string; readonly name: InTwo | null };
  /** The person who decided; of a body's decision the body. */
  readonly name: InTwo;
  readonly post: InTwo | null;
  /** Null while it is waited for. */
  readonly outcome: string | null;
  readonly effect: string | null;
  /** With the zone. */
  readonly at: string;
  readonly onBehalfOf: { readonly name: string; readonly order: string | null } | null;
  readonly protocol: { readonly number: string; readonly date: string; readonly secretary: string } | null;
  readonly mark: string | null;
  readonly intact: boolean;
}

export interface PrintedAct { readonly kind: string; readonly body: InTwo; readonly number: string | null; readonly date: string }

/** What stands on title page and approval sheet; dates already as people read them. */
export interface PrintedApproval {
  readonly organization: { readonly kk: string; readonly ru: string };
  readonly type: InTwo;
  readonly title: InTwo;
  readonly department: InTwo | null;
  readonly code: string | null;
  readonly issue: number | null;
  readonly revision: number | null;
  readonly registrationNumber: string | null;
  readonly validFrom: string;
  readonly decisions: readonly PrintedDecision[];
  readonly acts: readonly PrintedAct[];
  readonly files: readonly { readonly name: string; readonly language: string; readonly sha256: string; readonly format: string }[];
}

/** The text of an original: pages of the uploaded PDF as they are, or clauses to be set. */
export type OriginalText =
  | { readonly kind: 'pages'; readonly sha256: string; readonly signed: string | null }
  | { readonly kind: 'clauses'; readonly clauses: readonly Pick<Clause, 'printedNumber' | 'heading' | 'depth' | 'body'>[] };

export interface OriginalPrinters {
  original(approval: PrintedApproval, text: OriginalText, language: FormLanguage): Promise<Buffer>;
  sheet(approval: PrintedApproval, format: 'pdf' | 'docx', language: FormLanguage, printed: string): Promise<Buffer>;
}

/** What sheet and notices say of the edition whose changes they hold. */
export type PrintedEdition = Pick<PrintedApproval, 'organization' | 'title' | 'department' | 'code' | 'issue' | 'revision'>;

/** A row of a change notice as it is printed. */
export interface PrintedChangeRow {
  readonly clause: string | null;
  readonly paragraph: string | null;
  readonly page: number | null;
  /** The page was computed, for there is no PDF of what was in force (CHG-3). */
  readonly fromReadingCopy: boolean;
  readonly kind: string;
  readonly oldText: string;
  readonly newText: string;
  readonly wording: string;
}

/** A change notice as it is printed; dates already as people read them, posts as they were then. */
export interface PrintedChange {
  /** Null while it is on its way. */
  readonly number: number | null;
  readonly registrationNumber: string | null;
  readonly validFrom: string;
  readonly cause: string | null;
  readonly basis: string;
  readonly consequences: string;
  readonly author: { readonly name: string; readonly post: InTwo | null };
  readonly acts: readonly PrintedAct[];
  readonly decisions: readonly PrintedDecision[];
  /** SHA-256 of what the change was made to. */
  readonly base: readonly string[];
  readonly rows: readonly PrintedChangeRow[];
}

export interface ChangePrinters {
  /** @param asOf the day to which the sheet holds */
  sheet(edition: PrintedEdition, changes: readonly PrintedChange[], format: 'pdf' | 'docx', language: FormLanguage, asOf: string): Promise<Buffer>;
  notice(edition: PrintedEdition, change: PrintedChange, format: 'pdf' | 'docx', language: FormLanguage, printed: string): Promise<Buffer>;
}

/** What is prepared or was registered, as approvals and drafts know it. */
export interface PrintedSubject {
  readonly title: Titles;
  readonly typeId: string;
  readonly code: string | null;
  readonly ownerUnitId: string | null;
  readonly texts: Decision['texts'];
}

/** A change notice with its rows, as the module of changes keeps it. */
export interface NoticeRecord {
  readonly id: string;
  readonly documentId: string;
  readonly editionId: string;
  readonly cause: string | null;
  readonly basis: string;
  readonly consequences: string;
  readonly introducedOn: LegalDate | null;
  readonly author: { readonly id: string; readonly name: string };
  readonly base: readonly { readonly language: Language; readonly sha256s: readonly string[] }[];
  readonly rows: readonly NoticeRow[];
}

export interface NoticeRow extends Pick<PrintedChangeRow, 'paragraph' | 'page' | 'kind' | 'oldText' | 'newText' | 'wording'> {
  readonly language: Language;
  readonly clauseNumber: string;
  readonly pageSource: 'pdf' | 'reading-copy' | null;
}

export interface Changes {
  notice(id: string): Promise<NoticeRecord | null>;
  /** The notice for those who prepare and decide on it. @throws AppError `not_found` */
  visible(actor: Actor, id: string): Promise<unknown>;
}

export interface Approvals {
  find(id: string): Promise<Course | null>;
  roundsOf(subjectId: string): Promise<readonly Approval[]>;
  ofDocument(documentId: string): Promise<readonly Approval[]>;
  protocol(id: string): Promise<Protocol | null>;
  /** Whether the actor takes part in it or steers it. */
  isVisible(actor: Actor, id: string): Promise<boolean>;
}

export interface Register {
  find(documentId: string): Promise<Holding | null>;
  actsById(ids: readonly string[]): Promise<ReadonlyMap<string, Act>>;
  typeNames(): Promise<ReadonlyMap<string, Titles>>;
  subject(id: string): Promise<PrintedSubject | null>;
}

export interface Directory {
  unitNames(ids: readonly string[], on: LegalDate): Promise<ReadonlyMap<string, Titles>>;
  universityNames(on: LegalDate): Promise<{ readonly kk: string; readonly ru: string }>;
}

export interface Signatures {
  byIds(ids: readonly string[]): Promise<readonly Signature[]>;
  ofObject(objectId: string): Promise<readonly Signature[]>;
  isIntact(signature: Signature): boolean;
}

/** The text as the library has read it. */
export interface Texts {
  find(id: string): Promise<{ readonly state: string } | null>;
  clausesOf(id: string): Promise<readonly Clause[]>;
}
