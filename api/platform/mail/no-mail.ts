import type { Postman } from '../../modules/notifications/public.js';
import type { Mailer } from './port.js';

const NO_SERVER = 'No mail server: SMTP_URL is not set.';

/** Stands in where no mail server is set; whoever sends without looking at `available` is told. */
export const noMailer: Mailer = {
  available: false,
  send: () => Promise.reject(new Error(NO_SERVER)),
};

/** The same for the post. */
export const noPostman: Postman = {
  available: false,
  deliver: async () => ({ outcome: 'later', reason: NO_SERVER, serverAnswers: false }),
};
