import type { FieldChange, Localized } from './common';
import type { Role } from './session';

export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

export interface Unit {
  readonly id: string;
  readonly revision: number;
  readonly code: string;
  readonly name: Localized;
  readonly abbreviation: string | null;
  readonly parentId: string | null;
  readonly head: PersonRef | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly people: number;
}

export interface Assignment {
  readonly unitId: string;
  readonly unit: Localized;
  readonly positionKk: string | null;
  readonly positionRu: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type AccountState = 'invited' | 'active' | 'locked' | 'disabled';

export interface Person {
  readonly id: string;
  readonly revision: number;
  readonly personnelNumber: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly email: string | null;
  readonly active: boolean;
  readonly assignments: readonly Assignment[];
  readonly account: { readonly id: string; readonly login: string; readonly state: AccountState } | null;
}

export interface Account {
  readonly id: string;
  readonly revision: number;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly state: AccountState;
  readonly lastSignInAt: string | null;
  readonly personId: string | null;
}

export interface JournalRow {
  readonly id: string;
  readonly seq: number | null;
  readonly at: string;
  readonly actor: { readonly name: string } | null;
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string; readonly label: string | null } | null;
  readonly changes: readonly FieldChange[];
  readonly ip: string | null;
}

export interface Verification {
  readonly ok: boolean;
  readonly rows: number;
  readonly sealed: number;
  readonly problems: readonly unknown[];
}

export interface UniversityName {
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly from: string | null;
  readonly to: string | null;
}
