import type { Titles } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { PersonThen } from './approval.js';
import type { Outcome } from './stage-kinds.js';

/** A protocol of a collegial body (WF-3): several items under one number and date, with the extract as a file. */
export interface Protocol {
  readonly id: string;
  readonly bodyId: string;
  /** The body's name on the day of the meeting. */
  readonly body: Titles;
  readonly number: string;
  readonly date: LegalDate;
  /** A body numbers its protocols within a year. */
  readonly year: number;
  readonly extract: { readonly sha256: string; readonly name: string; readonly size: number } | null;
  /** The act of approval that the register shows. */
  readonly actId: string;
  readonly recordedAt: Date;
  readonly recordedBy: PersonThen;
  readonly items: readonly { readonly taskId: string; readonly subjectId: string; readonly outcome: Outcome; readonly note: string | null }[];
}
