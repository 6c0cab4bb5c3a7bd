import { z } from 'zod';
import type { RegisterEntry } from '../../documents/public.js';

/** What a feed says of itself. */
export interface FeedText { readonly title: string; readonly publicUrl: string; readonly startOfDay: (date: string) => Date; readonly now: Date }

const FEED_VERSION = 'https://jsonfeed.org/version/1.1';

export const JsonFeed = z.strictObject({
  version: z.literal(FEED_VERSION), title: z.string(), home_page_url: z.string(), feed_url: z.string(), language: z.string(),
  items: z.array(z.strictObject({ id: z.string(), url: z.string(), title: z.string(), content_text: z.string(), date_published: z.string(), language: z.string() })),
});

interface Item { readonly id: string; readonly url: string; readonly title: string; readonly text: string; readonly published: string; readonly language: string }

const itemOf = ({ documentId, code, title, validFrom }: RegisterEntry, { publicUrl, startOfDay }: FeedText): Item => {
  const [language, name] = title.kk ? ['kk', title.kk] : title.ru ? ['ru', title.ru] : ['en', title.en ?? ''];
  const url = new URL(`/documents/${documentId}`, publicUrl).href;
  return { id: `${url}#${validFrom}`, url, title: [code, name].filter(Boolean).join(' · '), text: name, published: startOfDay(validFrom).toISOString(), language };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    // Characters that XML 1.0 can not hold.
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** RFC 4287. */
export const atomFeed = (lines: readonly RegisterEntry[], text: FeedText): string => {
  const items = lines.map((line) => itemOf(line, text));
  const entries = items.map(({ id, url, title, text: summary, published, language }) =>
    `<entry xml:lang="${language}"><id>${escaped(id)}</id><title>${escaped(title)}</title><link href="${escaped(url)}"/>`
    + `<published>${published}</published><updated>${published}</updated><summary>${escaped(summary)}</summary></entry>`);
  const self = new URL('/api/feed.atom', text.publicUrl).href;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="kk"><id>${escaped(self)}</id>`
    + `<title>${escaped(text.title)}</title><author><name>${escaped(text.title)}</name></author><link rel="self" href="${escaped(self)}"/>`
    + `<updated>${items[0]?.published ?? text.now.toISOString()}</updated>${entries.join('')}</feed>\n`;
};

/** JSON Feed 1.1. */
export const jsonFeed = (lines: readonly RegisterEntry[], text: FeedText): z.input<typeof JsonFeed> => ({
  version: FEED_VERSION, title: text.title, home_page_url: text.publicUrl, feed_url: new URL('/api/feed.json', text.publicUrl).href, language: 'kk',
  items: lines.map((line) => itemOf(line, text))
    .map(({ id, url, title, text: content, published, language }) => ({ id, url, title, content_text: content, date_published: published, language })),
});
