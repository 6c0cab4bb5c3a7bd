import { createTransport } from 'nodemailer';
import type { Mailer } from './port.js';

const SECONDS = 1000;

/**
 * Mail by SMTP.
 * @param url `smtp://user:password@host:port` or `smtps://…`
 * @param from address of the sender
 */
export const createSmtpMailer = (url: string, from: string): Mailer => {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    connectionTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    // Mail carries no files of ours, so nothing may be read into it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    available: true,
    send: async ({ to, subject, text }) => {
      // As an object, so that an address is never read as a list of several.
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
    },
  };
};
