import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { languages } from '../../api/kernel/languages.js';
import { projectRoot } from '../../api/kernel/project-root.js';
import { noticeKinds } from '../../api/modules/notifications/public.js';
import { createLetters } from '../../api/platform/mail/letters.js';
import { createDigestWriter } from '../../api/platform/mail/write-digest.js';
import { flatten, type Texts } from '../architecture/texts.js';

const parse = (file: string): Texts => JSON.parse(readFileSync(path.join(projectRoot(), file), 'utf8')) as Texts;
const mail = parse('templates/mail/notices.json') as Record<string, Record<string, string>>;
const inbox = (language: string) => flatten(parse(`client/src/i18n/work/${language}.json`)['notices'] as Texts);
const namesIn = (text = ''): string[] => [...text.matchAll(/\{+(\w+)\}+/g)].map(([, name = '']) => name).sort();

test.each(languages)('NOT-1: every kind of notice has its words in %s, in the inbox and in the mail, about the same facts', (language) => {
  expect(Object.keys(mail[language] ?? {}).sort()).toEqual([...noticeKinds].sort());
  expect([...inbox(language).keys()].sort()).toEqual([...noticeKinds].sort());
  for (const kind of noticeKinds) {
    expect([kind, namesIn(mail[language]?.[kind])]).toEqual([kind, namesIn(inbox(language).get(kind))]);
    expect([kind, namesIn(mail[language]?.[kind])]).toEqual([kind, namesIn(mail['kk']?.[kind])]);
  }
});

test('NOT-1: a digest has a line and a link for each notice, dates as people write them, and a dash for what is not known', async () => {
  const write = createDigestWriter(createLetters(), 'https://inq.example.kz/');
  const { subject, text } = await write('kk', { name: 'Ахметова Айгүл', items: [
    { kind: 'approvals.task-opened', params: { title: '«Адалдық» ережесі\nекі жолда', dueOn: '2026-04-02' }, href: '/tasks/1' },
    { kind: 'approvals.returned', params: { title: 'Саясат', reason: '' }, href: '/drafts/2' },
  ] });
  expect(subject).toContain('2');
  expect(text).toContain('«“Адалдық” ережесі екі жолда» құжаты бойынша шешіміңіз күтіледі. Мерзімі: 02.04.2026\n  https://inq.example.kz/tasks/1');
  expect(text).toContain('Себебі: —\n  https://inq.example.kz/drafts/2');
  expect(subject + text).not.toMatch(/[{}]/);
});
