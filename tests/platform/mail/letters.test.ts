import { describe, expect, test } from '@jest/globals';
import { createLetters } from '../../../api/platform/mail/letters.js';
import { noMailer } from '../../../api/platform/mail/no-mail.js';
import { createSmtpMailer } from '../../../api/platform/mail/smtp.js';

describe('mail (ORG-6)', () => {
  test.each(['activation', 'password-reset'])('ORG-6: the letter %s names login and link in each language', async (id) => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const { subject, text } = await createLetters().write(id, language, { name: 'Ә. Ғ.', login: 'agh', link: 'http://x/y' });
      expect(text).toMatch(/Ә\. Ғ\.[\s\S]*agh[\s\S]*http:\/\/x\/y/);
      expect(subject + text).not.toMatch(/[{}]/);
    }
  });


  test('ORG-6: without a mail server nothing is available and sending says so', async () => {
    expect(noMailer.available).toBe(false);
    await expect(noMailer.send({ to: 'a@b.kz', subject: '', text: '' })).rejects.toThrow('SMTP_URL');
    expect(createSmtpMailer('smtp://u:p@localhost:2525', 'inq@b.kz').available).toBe(true);
  });
});
