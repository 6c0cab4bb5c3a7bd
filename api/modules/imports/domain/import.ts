import type { Flag, Table } from '../../../text/tables/table.js';

export const importKinds = ['register', 'units', 'people'] as const;
export type ImportKindName = (typeof importKinds)[number];

export type RowState = 'understood' | 'doubtful' | 'wrong';
export type RowDecision = 'create' | 'change' | 'unchanged' | 'duplicate' | 'skip';

/** One difference to what is known already; nothing is overwritten that is not ticked (REG-7). */
export interface Proposal {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly ticked: boolean;
}

/** A row of the file as the preview shows it, and what the import will do with it. */
export interface PreviewRow {
  readonly line: number;
  readonly state: RowState;
  readonly decision: RowDecision;
  /** The texts of the fields as printed, as they can be corrected in place. */
  readonly cells: Readonly<Record<string, string>>;
  readonly flags: readonly Flag<string, string>[];
  /** What was understood, for show. */
  readonly understood: Readonly<Record<string, unknown>>;
  readonly proposals: readonly Proposal[];
  readonly target: { readonly id: string; readonly title: string } | null;
  /** What the kind of import needs to carry the row out; opaque here. */
  readonly payload: unknown;
}

/** Which columns of the file hold a field; null takes a column away from a field that was recognised. */
export type Mapping = Readonly<Record<string, readonly number[]>>;

/** What a person has corrected: the text of a field in a row. */
export type Corrections = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Recognised {
  readonly columns: Mapping;
  readonly headings: readonly string[];
  readonly firstDataRow: number;
}

export const outcomes = ['created', 'changed', 'unchanged', 'skipped', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];
/** How many rows ended in which way. */
export type Outcomes = Readonly<Record<Outcome, number>>;


/** Why a row could not be carried out: the code of the refusal and what goes into its message. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What came of a row; a refused one can be corrected and committed again. */
export interface RowResult {
  readonly outcome: Outcome;
  readonly refusal: Refusal | null;
}

/** What is noticed about the file as a whole; warned about, never refused (spec §5). */
export interface Finding {
  readonly code: string;
  readonly lines: readonly number[];
  readonly params: Readonly<Record<string, string>>;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  readonly findings: readonly Finding[];
}

export type RowCounts = Readonly<Record<RowState | RowDecision, number>>;

export type ImportState = 'preview' | 'committing' | 'committed' | 'abandoned';

export interface Import {
  readonly id: string;
  readonly revision: number;
  readonly kind: ImportKindName;
  readonly fileName: string;
  readonly state: ImportState;
  readonly mapping: Mapping;
  readonly headings: readonly string[];
  readonly firstDataRow: number;
  readonly corrections: Corrections;
  readonly jobId: string | null;
  readonly createdAt: Date;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly counts: RowCounts;
  readonly findings: readonly Finding[];
  readonly result: Outcomes | null;
}

const worstFirst: Record<RowState, number> = { wrong: 0, doubtful: 1, understood: 2 };

/** The order of the preview: what needs a person comes first. */
export const rowRank = ({ state }: Pick<PreviewRow, 'state'>): number => worstFirst[state];

/** How many rows there are of each state and decision: the numbers always in view. A wrong row is left out, whatever was decided. */
export const countRows = (rows: readonly PreviewRow[]): RowCounts => {
  const counts: Record<RowState | RowDecision, number> = { understood: 0, doubtful: 0, wrong: 0, create: 0, change: 0, unchanged: 0, duplicate: 0, skip: 0 };
  for (const { state, decision } of rows) {
    counts[state] += 1;
    counts[state === 'wrong' ? 'skip' : decision] += 1;
  }
  return counts;
};

/** The table with what a person has corrected in it; a field without a column cannot be corrected here. */
export const corrected = (table: Table, mapping: Mapping, corrections: Corrections): Table => {
  const changed = table.map((row) => [...row]);
  for (const [line, fields] of Object.entries(corrections)) {
    const row = changed[Number(line) - 1];
    if (!row) continue;
    for (const [field, text] of Object.entries(fields)) {
      const [first, ...others] = mapping[field] ?? [];
      if (first === undefined) continue;
      row[first] = text;
      for (const column of others) row[column] = '';
    }
  }
  return changed;
};
