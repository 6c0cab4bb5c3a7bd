import { createTransport } from 'nodemailer';
import type { Delivery, Postman } from '../../modules/notifications/public.js';
import { smtpOptions } from './smtp-options.js';

interface SmtpError { readonly code?: string; readonly command?: string; readonly message: string; readonly response?: string; readonly responseCode?: number }

/** What the server said about this very message, and not about itself or the sender. */
const aboutMessage = ({ code, command, responseCode }: SmtpError): boolean =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM' && responseCode !== 421;

/**
 * What has become of a message that was not taken.
 * @param given whether its last byte had been given to the server: without an answer to that nobody knows
 */
const outcomeOf = (error: SmtpError, given: boolean): Delivery => {
  const reason = error.response ?? error.message;
  if (aboutMessage(error)) {
    const temporary = error.responseCode !== undefined && error.responseCode < 500;
    return temporary ? { outcome: 'later', reason, serverAnswers: true } : { outcome: 'refused', reason };
  }
  return given && !error.responseCode ? { outcome: 'unknown', reason } : { outcome: 'later', reason, serverAnswers: false };
};

/** Nodemailer tells its log, and nothing else, when the whole message has been given; the rest of the log is not kept. */
const noting = (note: () => void) => {
  const look = (entry: unknown) => {
    if (typeof entry === 'object' && entry !== null && 'tnx' in entry && entry.tnx === 'message') note();
  };
  return { level: () => undefined, trace: look, debug: look, info: look, warn: look, error: look, fatal: look };
};

/**
 * The post by SMTP: one message at a time, with a Message-ID that is the same however often it is sent.
 * @param url `smtp://user:password@host:port` or `smtps://…`
 * @param from address of the sender
 */
export const createSmtpPostman = (url: string, from: string): Postman => {
  let given = false;
  const transport = createTransport({ ...smtpOptions(url), logger: noting(() => { given = true; }) });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'inq.invalid';
  return {
    available: true,
    deliver: async ({ to, subject, text }, id) => {
      given = false;
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId: `<${id}@${domain}>` });
        return { outcome: 'sent' };
      } catch (error) {
        return outcomeOf(error as SmtpError, given);
      }
    },
  };
};
