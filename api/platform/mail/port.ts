export interface Mail { readonly to: string; readonly subject: string; readonly text: string }

/** Sends mail where the operator has set a mail server. */
export interface Mailer {
  /** False: there is no mail server, and links are handed over on paper (ORG-6). */
  readonly available: boolean;
  /** Rejects where the server refuses the mail. */
  send(mail: Mail): Promise<void>;
}
