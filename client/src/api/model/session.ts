export type Role = 'administrator' | 'quality-office' | 'library-center' | 'auditor' | 'staff';
export const roles: readonly Role[] = ['administrator', 'quality-office', 'library-center', 'auditor', 'staff'];

export interface User {
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
  readonly personId: string | null;
}

export interface Session {
  readonly user: User | null;
  readonly csrfToken: string;
  readonly university: { readonly nameKk: string; readonly nameRu: string; readonly nameEn: string };
  readonly today: string;
  readonly demo: boolean;
  /** Set for a password that somebody else has seen (the first administrator's). */
  readonly mustChangePassword?: boolean;
}

export interface ActivationLink {
  readonly login: string;
  readonly name: string;
  readonly purpose: 'activation' | 'reset';
}
