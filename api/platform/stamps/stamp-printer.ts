import { z } from 'zod';
import type { CopyFacts, Named, StampCopy, StampLanguage } from '../../modules/copies/public.js';
import { fillPattern, inLanguage, type Values } from '../forms/fill-pattern.js';
import { label, pagePattern, pattern, type Pattern } from '../forms/form-schema.js';
import { loadTemplate } from '../forms/load-form.js';
import { stampFile } from './stamp-file.js';
import type { CoverKind, CoverText, StampText } from './stamp-job.js';

const cover = z.strictObject({ title: label, paragraphs: z.array(label) });

/** `templates/forms/stamp.json`: the words of the stamps. */
export const stampSchema = z.strictObject({
  id: z.string(),
  states: z.record(z.enum(['in-force', 'upcoming', 'replaced', 'cancelled', 'draft']), pattern),
  across: z.partialRecord(z.enum(['in-force', 'upcoming', 'replaced', 'cancelled', 'draft']), pattern),
  since: z.record(z.enum(['in-force', 'upcoming', 'replaced', 'cancelled']), pattern),
  names: z.strictObject({ issue: pattern, revision: pattern, edition: pattern, change: pattern }),
  replacedBy: pattern,
  languages: z.record(z.enum(['kk', 'ru', 'en']), pattern),
  takenBy: pattern, takenByVisitor: pattern, check: pattern, unchecked: pattern,
  page: z.strictObject({ kk: pagePattern, ru: pagePattern }),
  cover: z.strictObject({ page: pattern, signed: cover, owner_locked: cover, attached: pattern, hash: pattern }),
});
type Words = z.infer<typeof stampSchema>;

type Say = (words: Pattern, values?: Values) => string;

const sayIn = (language: StampLanguage): Say => (words, values = {}) => fillPattern(words, language, values) ?? '';

const joined = (parts: readonly (string | null)[], by = ' · '): string => parts.filter(Boolean).join(by);

/** «2-редакция, № 3 өзгеріс»; one whose numbers nobody knows by its place among the editions. */
const nameOf = ({ issue, revision, ordinal, changeNumber }: Named, { names }: Words, say: Say): string => joined([
  issue === null ? null : say(names.issue, { issue }),
  revision === null ? null : say(names.revision, { revision }),
  issue === null && revision === null && changeNumber === 0 ? say(names.edition, { ordinal }) : null,
  changeNumber > 0 ? say(names.change, { change: changeNumber }) : null,
], ', ');

const titleOf = ({ title, textLanguage }: CopyFacts): string => title[textLanguage] ?? title.kk ?? title.ru ?? title.en ?? '';

const stateText = ({ state, stateSince }: CopyFacts, words: Words, say: Say): string =>
  joined([say(words.states[state]), state === 'draft' || stateSince === null ? null : say(words.since[state], { date: stateSince })]);

const stampText = (facts: CopyFacts, words: Words, language: StampLanguage): StampText => {
  const say = sayIn(language);
  const { code, edition, replacedBy, takenBy, takenAt, address, textLanguage, state } = facts;
  const across = words.across[state];
  return {
    state: stateText(facts, words, say),
    about: joined([code, edition && nameOf(edition, words, say)]),
    lines: [
      titleOf(facts),
      joined([takenBy ? say(words.takenBy, { name: takenBy, at: takenAt }) : say(words.takenByVisitor, { at: takenAt })]),
      joined([say(words.languages[textLanguage]), replacedBy && say(words.replacedBy, { name: nameOf(replacedBy, words, say) })]),
      address === null ? say(words.unchecked) : say(words.check, { address }),
    ],
    page: inLanguage(words.page, language), qr: address, across: across === undefined ? null : say(across),
  };
};

const coverText = (kind: CoverKind, facts: CopyFacts, words: Words, language: StampLanguage): CoverText => {
  const say = sayIn(language);
  const { title, paragraphs } = words.cover[kind];
  const { name, sha256 } = facts.file;
  return {
    title: say(title), subtitle: joined([facts.code, titleOf(facts)]), pageText: say(words.cover.page), fileName: name,
    paragraphs: [...paragraphs.map((each) => say(each)), say(words.cover.attached, { file: name }), say(words.cover.hash, { hash: sha256 })],
  };
};

/** Stamps stored PDFs with the words of the form `stamp` (DIST-2). `locate` says where a stored file lies. */
export const createStampPrinter = (locate: (sha256: string) => string): StampCopy => async (facts, language) => {
  const words = await loadTemplate(stampSchema, 'stamp');
  return stampFile(locate(facts.file.sha256), {
    stamp: stampText(facts, words, language),
    cover: { signed: coverText('signed', facts, words, language), owner_locked: coverText('owner_locked', facts, words, language) },
  });
};
