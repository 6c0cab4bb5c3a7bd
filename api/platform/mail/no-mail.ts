import type { Mailer } from './port.js';

/** Stands in where no mail server is set; whoever sends without looking at `available` is told. */
export const noMailer: Mailer = {
  available: false,
  send: () => Promise.reject(new Error('No mail server: SMTP_URL is not set.')),
};
