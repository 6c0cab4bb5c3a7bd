import type { Named } from '../contract';

export type Language = keyof Named['Localized'];
export const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** A text in the languages it exists in. */
export type Localized = Named['Localized'];

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export type FieldChange = Named['JournalRow']['changes'][number];
