import type { Language } from '../../kernel/languages.js';
import type { Delivery } from './domain/mail.js';
import type { NoticeParams } from './domain/notice.js';

/** The organization: how a person is reached; null where there is no such person. */
export type ContactOf = (personId: string) => Promise<{ readonly name: string; readonly email: string | null; readonly active: boolean } | null>;

/** The mail server, where there is one. */
export interface Postman {
  readonly available: boolean;
  /** @param id of the message: the same one has the same Message-ID however often it is sent */
  deliver(mail: { readonly to: string; readonly subject: string; readonly text: string }, id: string): Promise<Delivery>;
}

/** Writes the one message for many notices, from the texts of `templates/mail`. */
export type WriteDigest = (language: Language, facts: {
  readonly name: string;
  readonly items: readonly { readonly kind: string; readonly params: NoticeParams; readonly href: string }[];
}) => Promise<{ readonly subject: string; readonly text: string }>;
