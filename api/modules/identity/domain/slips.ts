export type SlipLanguage = 'kk' | 'ru';

/** What one person gets on paper: how to sign in for the first time (ORG-6). */
export interface Slip {
  readonly name: string;
  readonly login: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** The slips as the form `sign-in-slips` is filled with them. */
export interface SlipSheet {
  readonly language: SlipLanguage;
  readonly data: {
    readonly organization: { readonly kk: string; readonly ru: string };
    readonly fields: Readonly<Record<string, string>>;
    readonly groups: readonly { readonly rows: readonly Readonly<Record<string, string>>[] }[];
  };
}

const dayAndTime = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat('ru-RU', {
    timeZone, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit',
  }).format(instant).replace(',', '');

export interface SlipSurroundings {
  readonly language: SlipLanguage;
  readonly organization: { readonly kk: string; readonly ru: string };
  readonly printedAt: Date;
  readonly timeZone: string;
}

/** One row a person, to be cut apart. */
export const slipSheet = (slips: readonly Slip[], { language, organization, printedAt, timeZone }: SlipSurroundings): SlipSheet => ({
  language,
  data: {
    organization,
    fields: { printed: dayAndTime(printedAt, timeZone) },
    groups: [{ rows: slips.map(({ name, login, link, expiresAt }) => ({ name, login, link, until: dayAndTime(expiresAt, timeZone) })) }],
  },
});
