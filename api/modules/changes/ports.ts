import type { Actor } from '../../kernel/actor.js';
import type { Language } from '../../kernel/languages.js';
import type { OpenTransaction, SharedTransaction } from '../../kernel/transaction.js';
import type { Clause } from '../../text/clauses/clause.js';
import type { ComparedClause, Comparison, ComparisonOptions } from '../../text/comparison/comparison.js';
import type { Act, ChangeInput, Draft, DraftStanding, EditionState, Holding, StoredFile, TextReading } from '../documents/public.js';

/** A clause as the library keeps it, with its descent (DOC-1). */
export interface ReadClause extends Clause { readonly id: string; readonly lineageId: string; readonly textVersionId: string }

/** A text as it was read. */
export interface ReadText {
  readonly id: string;
  readonly revision: number;
  readonly state: 'waiting' | 'ready' | 'scan' | 'refused' | 'failed';
  readonly draft: boolean;
  readonly sources: readonly { readonly format: 'docx' | 'pdf'; readonly sha256: string }[];
}

/** The library, as far as changes read it. */
export interface Texts {
  find(id: string): Promise<ReadText | null>;
  clausesOf(id: string): Promise<readonly ReadClause[]>;
}

/** Compares two texts; long ones away from the thread that answers requests. */
export type Compare = (old: readonly ComparedClause[], fresh: readonly ComparedClause[], options: ComparisonOptions) => Promise<Comparison>;

/** The register, as changes read it and write into it inside their own transaction. */
export interface Register {
  find(documentId: string): Promise<Holding | null>;
  actsById(ids: readonly string[]): Promise<ReadonlyMap<string, Act>>;
  holdingIn(session: OpenTransaction, documentId: string): Promise<Holding>;
  recordAct(transaction: SharedTransaction, actor: Actor, facts: Pick<Act, 'kind' | 'body' | 'number' | 'date'>): Promise<Act>;
  registerChange(transaction: SharedTransaction, actor: Actor, input: ChangeInput): Promise<Holding>;
}

/** What a change's draft is shown with. */
export interface DraftView {
  readonly draft: Draft;
  readonly readings: ReadonlyMap<string, TextReading>;
  readonly standing: DraftStanding | null;
  readonly digest: string;
  readonly abilities: { readonly edit: boolean; readonly upload: boolean; readonly submit: boolean; readonly withdraw: boolean };
}

/** The drafts that hold a change's texts and its state on the route. */
export interface Drafts {
  /** @throws AppError `not_found` also for what the actor may not see */
  visible(actor: Actor, id: string): Promise<Draft>;
  view(actor: Actor, draft: Draft): Promise<DraftView>;
  find(id: string): Promise<Draft | null>;
  byIds(ids: readonly string[]): Promise<readonly Draft[]>;
  /** Own ones, or all for the quality office. @throws AppError `forbidden` */
  page(actor: Actor, filter: { readonly mine: boolean; readonly state?: EditionState | undefined }, skip: number, limit: number): Promise<{ readonly items: readonly Draft[]; readonly total: number }>;
  standings(ids: readonly string[]): Promise<ReadonlyMap<string, DraftStanding>>;
  begin(transaction: SharedTransaction, actor: Actor, documentId: string): Promise<Draft>;
  get(transaction: SharedTransaction, id: string): Promise<Draft>;
  record(transaction: SharedTransaction, actor: Actor, id: string): Promise<Draft>;
  putText(transaction: SharedTransaction, actor: Actor, id: string, language: Language, files: readonly FileFacts[]): Promise<Draft>;
}
export type FileFacts = Omit<StoredFile, 'id' | 'addedAt' | 'addedBy'>;

/** Rounds on their route. */
export interface Approvals {
  /** Ends the running round, if there is one, by a return to the author without anybody's decision. */
  returnSuperseded(subjectId: string, reason: string): Promise<void>;
  /** The round by which each was approved. */
  completedOf(documentId: string): Promise<ReadonlyMap<string, string>>;
}

/** A consolidated text as it is drawn. */
export interface DrawnText {
  readonly title: string;
  readonly code: string | null;
  readonly language: Language;
  /** When it was drawn, as people read dates; empty where that is not said. */
  readonly note: string;
  readonly clauses: readonly Pick<Clause, 'printedNumber' | 'heading' | 'depth' | 'body'>[];
}
export type DrawText = (text: DrawnText) => Promise<readonly { readonly name: string; readonly format: 'docx' | 'pdf'; readonly content: Buffer }[]>;
/** Pages of a reading copy by the anchors of the clauses, for a text whose file has none. */
export type ReadingPages = (text: DrawnText) => Promise<ReadonlyMap<string, number>>;
export type KeepFile = (content: Buffer) => Promise<{ readonly sha256: string; readonly size: number }>;
