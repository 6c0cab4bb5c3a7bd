import type { Flag } from '../../../../text/tables/table.js';
import type { ActFlag } from '../../../../text/codes/acts.js';
import type { CodeFlag } from '../../../../text/codes/code.js';

/** The fields of a register row (REG-7). */
export type RegisterField = 'no' | 'type' | 'title' | 'code' | 'edition' | 'registrationNumber' | 'acts';

/** Everything that can be doubtful or wrong about a register row; the client translates `import.register.<code>`. */
export type RegisterFlagCode =
  | CodeFlag
  | ActFlag
  | 'type_missing'
  | 'title_missing'
  | 'edition_in_title'
  | 'edition_unread'
  | 'edition_contradicts'
  | 'registration_number_missing'
  | 'registration_number_unusual'
  | 'registration_number_repeated'
  | 'code_repeated'
  | 'row_number_unusual'
  | 'row_continued';

export type RegisterFlag = Flag<RegisterFlagCode, RegisterField>;

/** Flags with which a row cannot be imported as it is; the others are doubts that a person may pass. */
export const wrongFlags: ReadonlySet<RegisterFlagCode> = new Set<RegisterFlagCode>([
  'title_missing',
  'type_missing',
  'date_invalid',
  'registration_number_repeated',
]);

/** What is noticed about the register as a whole; warned about, never refused (spec §5). */
export type RegisterFinding =
  | { readonly code: 'act_before_earlier_number'; readonly lines: readonly number[]; readonly params: { readonly body: string; readonly number: string; readonly date: string; readonly earlierNumber: string; readonly earlierDate: string } }
  | { readonly code: 'act_number_has_two_dates'; readonly lines: readonly number[]; readonly params: { readonly body: string; readonly number: string; readonly dates: string } };

/** Why a table cannot be read as a register at all. */
export type RegisterRefusal =
  | { readonly code: 'column_missing'; readonly params: { readonly columns: readonly RegisterField[] } }
  | { readonly code: 'no_rows'; readonly params: Record<string, never> };
