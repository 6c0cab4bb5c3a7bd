import { createTransport } from 'nodemailer';
import type { Mailer } from './port.js';
import { smtpOptions } from './smtp-options.js';

/**
 * Mail by SMTP.
 * @param url `smtp://user:password@host:port` or `smtps://…`
 * @param from address of the sender
 */
export const createSmtpMailer = (url: string, from: string): Mailer => {
  const transport = createTransport(smtpOptions(url));
  return {
    available: true,
    send: async ({ to, subject, text }) => {
      // As an object, so that an address is never read as a list of several.
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
    },
  };
};
