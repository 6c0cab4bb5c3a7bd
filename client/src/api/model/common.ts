export type Language = 'kk' | 'ru' | 'en';
export const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** A text in the languages it exists in. */
export interface Localized {
  readonly kk?: string | null;
  readonly ru?: string | null;
  readonly en?: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}
