import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../kernel/project-root.js';
import type { Mail } from './port.js';

const text = z.strictObject({ subject: z.string().min(1), text: z.array(z.string()).min(1) });
const letter = z.strictObject({ kk: text, ru: text, en: text });

export type LetterLanguage = keyof z.infer<typeof letter>;

/** Writes mails from the texts of `templates/mail`, so that a university words them as it likes. */
export interface Letters {
  write(id: string, language: LetterLanguage, values: Readonly<Record<string, string>>): Promise<Pick<Mail, 'subject' | 'text'>>;
}

/** A pattern with values in place of the names in braces; a name without a value stays. */
export const fill = (pattern: string, values: Readonly<Record<string, string>>) =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A text without line breaks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the texts of mails lie. */
export const mailFolder = (): string => path.join(projectRoot(), 'templates', 'mail');

/** Letters of a folder, `templates/mail` unless told; read anew each time, so that a change needs no restart. */
export const createLetters = (folder = mailFolder()): Letters => ({
  write: async (id, language, values) => {
    const file = path.join(folder, `${path.basename(id)}.json`);
    const parsed = letter.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file} is no usable letter:\n${z.prettifyError(parsed.error)}`);
    const { subject, text: lines } = parsed.data[language];
    return { subject: oneLine(fill(subject, values)), text: lines.map((line) => fill(line, values)).join('\n') };
  },
});
