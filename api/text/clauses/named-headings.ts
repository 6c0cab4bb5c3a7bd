import { sameWords } from './display-text.js';

/** Headings that are known by their words: «7-стандарт.», «1-тарау», «А қосымшасы», «Приложение 1», «Кіріспе». */
export interface NamedHeading {
  readonly kind: 'chapter' | 'standard' | 'annex' | 'title';
  /** `А` of an annex, whose clauses may be numbered `А.1`. */
  readonly letter: string | null;
  /** The number of a chapter, when it has one in digits. */
  readonly value: number | null;
  /** Nothing follows the label, so the title may stand in the next paragraph. */
  readonly bare: boolean;
}

const LONGEST = 220;
const ORDINAL = '(?<id>\\d{1,2}|[IVXІХ]{1,5})';
const JOINT = '\\s?[-–—]?\\s?';
/** What follows a label: a sign and a title, or nothing. */
const TAIL = '(?!\\p{L})\\s*(?:[.:–—-]\\s*)?(?<rest>.*)$';
/** Else the label is the beginning of a sentence: «1-қосымша осы …». */
const TITLE_START = /^(?:$|[\p{Lu}\d«"“(])/u;
const CHAPTER = [
  new RegExp(`^${ORDINAL}${JOINT}(?:тарау|бөлім|глава|раздел)${TAIL}`, 'iu'),
  new RegExp(`^(?:тарау|бөлім|глава|раздел|часть|chapter|section)\\s+${ORDINAL}${TAIL}`, 'iu'),
];
const STANDARD = [
  new RegExp(`^${ORDINAL}${JOINT}(?:стандарт|параграф)${TAIL}`, 'iu'),
  new RegExp(`^(?:стандарт|параграф|standard|§)\\s*${ORDINAL}${TAIL}`, 'iu'),
];
const ANNEX_ID = '№?\\s?(?<id>\\d{1,2}|\\p{L})(?!\\p{L})';
const ANNEX = [
  new RegExp(`^${ANNEX_ID}${JOINT}қосымша(?:сы)?${TAIL}`, 'iu'),
  new RegExp(`^(?:қосымша|приложение|annex|appendix)\\s+${ANNEX_ID}${TAIL}`, 'iu'),
  // «Ережеге 2-қосымша», set at the right above an annex.
  /^.{2,90}\s(?<id>\d{1,2})\s?-?\s?қосымша(?<rest>)$/iu,
];
const LONE_ANNEX = /^(?:қосымша|приложение)$/iu;

const TITLES = new Set(
  [
    'кіріспе', 'введение', 'introduction', 'алғысөз', 'предисловие', 'аннотация', 'қорытынды', 'заключение', 'глоссарий', 'глоссарии',
    'пайдаланылған әдебиеттер', 'пайдаланылған әдебиеттер тізімі', 'список литературы', 'жалпы ережелер', 'общие положения',
    'нормативтік сілтемелер', 'нормативные ссылки', 'қолданылу саласы', 'область применения', 'терминдер мен анықтамалар',
    'термины и определения', 'қысқартулар', 'сокращения', 'қосымшалар', 'приложения',
  ].map(sameWords),
);

const firstMatch = (patterns: readonly RegExp[], text: string): { id: string; rest: string } | null => {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    const { id = '', rest = '' } = groups ?? {};
    if (groups && /[\p{Lu}\d]/u.test(id) && TITLE_START.test(rest)) return { id, rest };
  }
  return null;
};

/** Reads a short line as a heading known by its words; null for all else. */
export function readNamedHeading(text: string): NamedHeading | null {
  if (text.length > LONGEST || /[;,]$/.test(text)) return null;
  for (const [kind, patterns] of [['annex', ANNEX], ['chapter', CHAPTER], ['standard', STANDARD]] as const) {
    const found = firstMatch(patterns, text);
    if (found === null) continue;
    const value = /^\d+$/.test(found.id) ? Number(found.id) : null;
    const letter = kind === 'annex' && value === null ? found.id.toUpperCase() : null;
    return { kind, letter, value, bare: found.rest === '' };
  }
  if (LONE_ANNEX.test(text)) return { kind: 'annex', letter: null, value: null, bare: true };
  return TITLES.has(sameWords(text)) ? { kind: 'title', letter: null, value: null, bare: false } : null;
}

const CONTENTS = new Set(['мазмұны', 'мазмұн', 'содержание', 'оглавление', 'contents', 'tableofcontents']);

export const isContentsTitle = (text: string): boolean => text.length < 40 && CONTENTS.has(sameWords(text));

const CAPTION_WORD = '(?:кесте|сурет|сызба|таблица|рисунок|table|figure)';
const CAPTION = new RegExp(
  `^(?:\\d{1,2}(?:\\.\\d{1,2})*${JOINT}${CAPTION_WORD}(?:сі|сы)?(?!\\p{L})|${CAPTION_WORD}\\s*№?\\s*\\p{L}?\\.?\\d)`,
  'iu',
);

/** «4.1 Кесте декан бекіткен соң …»: a sentence of a clause that begins with the word. */
const SENTENCE = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}\p{Ll}+\s+\p{L}/u;

/** «13.1 кестесі – …», «2-сурет», «Таблица 1»: it begins with a number and is no clause. */
export const isCaption = (text: string): boolean => CAPTION.test(text) && !SENTENCE.test(text);
