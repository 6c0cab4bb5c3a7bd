export interface Consent { readonly kk: string; readonly ru: string; readonly en: string }

/** What is said beside the password field (WF-4): a text for each meaning of a signature, and `notice`, that a click is no digital signature. */
export type ConsentTexts = Readonly<Record<string, Consent>>;

const joined = (label: string, said: string | undefined, notice: string | undefined): string => [`${label}.`, said, notice].filter(Boolean).join(' ');

/** The consent in the three languages of the interface. */
export const consentOf = (texts: ConsentTexts, meaning: string, label: string): Consent => ({
  kk: joined(label, texts[meaning]?.kk, texts['notice']?.kk),
  ru: joined(label, texts[meaning]?.ru, texts['notice']?.ru),
  en: joined(label, texts[meaning]?.en, texts['notice']?.en),
});

/** As it goes into the record: all that the signer can have been shown. */
export const consentText = (texts: ConsentTexts, meaning: string, label: string): string => {
  const { kk, ru, en } = consentOf(texts, meaning, label);
  return [kk, ru, en].join('\n');
};
