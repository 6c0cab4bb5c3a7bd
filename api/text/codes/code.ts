import { findEdition, type Edition } from './edition.js';
import { defaultFamilies, familyOf, meantPrefix, type CodeFamily } from './families.js';
import { plainSigns, repairCode, squeeze } from './letters.js';

/** What can be doubtful about a code cell (REG-3). */
export type CodeFlag =
  | 'code_missing'
  | 'code_unknown_shape'
  | 'code_two_in_cell'
  | 'code_year_missing'
  | 'code_separator_unusual'
  | 'code_lookalike_repaired'
  | 'code_text_unread';

/** One code in its parts. `number` keeps its dots and dashes as printed: 2.6-3 and 2-6-3 are two documents. */
export interface CodeParts {
  readonly prefix: string;
  readonly number: string;
  readonly year: number | null;
}

/** A code cell as understood (REG-3): printed, canonical and duplicate key side by side. */
export interface CodeReading {
  /** The cell without the edition, spaces squeezed; nothing else is changed. */
  readonly printed: string;
  readonly canonical: string;
  /** `family|number|year`, comparable as a string. */
  readonly key: string;
  readonly parts: CodeParts | null;
  /** Canonical forms of the other codes of the cell. */
  readonly aliases: readonly string[];
  readonly edition: Edition | null;
  readonly flags: readonly { code: CodeFlag; params?: Record<string, string> }[];
}

interface FoundCode extends CodeParts {
  readonly start: number;
  readonly end: number;
  readonly usualSigns: boolean;
  /** Whether the prefix is that of a family, written without its Kazakh letters. */
  readonly repaired: boolean;
}

const LETTERS = '\\p{L}{1,6}';
/** `Е/ПД`, `Е /ПД`, `ДП-СМК`, `ҮК НҮ`; two words only when both are capitals, else a sentence would be a prefix. */
const PREFIX = `${LETTERS}(?:\\s*[/\\\\]\\s*${LETTERS}){0,2}|\\p{Lu}{1,6}[\\s-]\\p{Lu}{1,4}`;
const GROUPS = '\\d{1,3}(?!\\d)(?:\\s*(?:[.-]{1,2}|,)\\s*\\d{1,3}(?!\\d))*';
const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const CODE = new RegExp(
  `(?<![\\p{L}\\d])(?<prefix>${PREFIX})(?<sign>[\\s.-]*(?:№\\s*)?)(?<number>${GROUPS})(?:(?<joint>\\s*[-.\\/]+\\s*|\\s+)(?<year>${YEAR}))?`,
  'gu',
);
/** How offices say that there is no code. */
const NO_CODE = /^(?:[-\s.]*|жоқ|нет|кодсыз|без кода|б\/[нк])$/iu;
/** What may stand around codes without being a part of them. */
const LEFTOVER_NOISE = /(?<!\p{L})(?:ж|г|жыл|год)(?!\p{L})|[\s.,;:/()«»"|-]/gu;

const compact = (text: string): string => text.replace(/\s+/g, '');
/** A doubled sign is one sign and a comma a dot; dots and dashes are never exchanged. */
const tidyNumber = (number: string): string => compact(number).replace(/,/g, '.').replace(/([.-])[.-]/g, '$1');
const compactPrefix = (prefix: string): string => prefix.replace(/\s*[/\\]\s*/g, '/').replace(/\s+/g, ' ').toUpperCase();

function findCodes(plain: string, families: readonly CodeFamily[]): FoundCode[] {
  return [...plain.matchAll(CODE)].map((match) => {
    const { prefix: printed = '', sign = '', number = '', joint = '', year } = match.groups ?? {};
    const written = compactPrefix(printed);
    const prefix = meantPrefix(written, families);
    const usualPrefix = !sign.includes('№') && !printed.includes('\\') && prefix.includes(' ') === written.includes(' ');
    return {
      prefix,
      number: tidyNumber(number),
      year: year ? Number(year) : null,
      repaired: prefix !== written && usualPrefix,
      usualSigns: usualPrefix && (!year || joint.trim() === '-') && tidyNumber(number) === compact(number),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** `PREFIX NUMBER-YYYY`, the canonical form of REG-3. */
export const canonicalCode = ({ prefix, number, year }: CodeParts): string =>
  `${prefix} ${number}${year === null ? '' : `-${year}`}`;

/** The duplicate key of REG-3: family, number and year; the year may be unknown. */
export const codeKeyOf = ({ prefix, number, year }: CodeParts, families: readonly CodeFamily[] = defaultFamilies): string =>
  `${familyOf(prefix, families)}|${number}|${year ?? ''}`;

const withoutSpan = (text: string, span: { start: number; end: number } | null): string =>
  span ? `${text.slice(0, span.start)} ${text.slice(span.end)}` : text;

const leftover = (plain: string, codes: readonly FoundCode[]): string =>
  squeeze(codes.reduce((text, code) => text.slice(0, code.start) + ' '.repeat(code.end - code.start) + text.slice(code.end), plain))
    .replace(LEFTOVER_NOISE, '');

const unknownShape = (printed: string, edition: Edition | null): CodeReading => {
  const canonical = plainSigns(printed);
  const missing = NO_CODE.test(canonical);
  const flag: CodeFlag = missing ? 'code_missing' : 'code_unknown_shape';
  return { printed, canonical, key: missing ? '' : `?|${compact(repairCode(canonical).toUpperCase())}|`, parts: null, aliases: [], edition, flags: [{ code: flag }] };
};

function flagsOf(codes: readonly FoundCode[], main: FoundCode, repaired: boolean, rest: string): CodeReading['flags'] {
  const flags: { code: CodeFlag; params?: Record<string, string> }[] = [];
  if (codes.length > 1) flags.push({ code: 'code_two_in_cell' });
  if (main.year === null) flags.push({ code: 'code_year_missing' });
  if (!main.usualSigns) flags.push({ code: 'code_separator_unusual' });
  if (repaired) flags.push({ code: 'code_lookalike_repaired' });
  if (rest !== '') flags.push({ code: 'code_text_unread', params: { text: rest } });
  return flags;
}

/**
 * Reads a code cell (REG-3). Tolerant in: odd dashes, spaces, Latin look-alikes, an edition behind, two codes. An unknown
 * shape is kept and flagged. Of two codes the first with number and year is the code, the others are aliases.
 */
export function parseCode(cell: string, families: readonly CodeFamily[] = defaultFamilies): CodeReading {
  const found = findEdition(cell);
  const printed = squeeze(withoutSpan(cell, found)).replace(/[\s,;|/]+$/u, '').replace(/\s*\(\s*\)$/u, '');
  const edition = found?.edition ?? null;
  const signs = plainSigns(printed);
  const plain = repairCode(signs);
  const codes = findCodes(plain, families);
  const main = codes.find((code) => code.year !== null) ?? codes[0];
  if (!main) return unknownShape(printed, edition);
  const repaired = codes.some((code) => code.repaired || plain.slice(code.start, code.end) !== signs.slice(code.start, code.end));
  return {
    printed,
    canonical: canonicalCode(main),
    key: codeKeyOf(main, families),
    parts: { prefix: main.prefix, number: main.number, year: main.year },
    aliases: codes.filter((code) => code !== main).map(canonicalCode),
    edition,
    flags: flagsOf(codes, main, repaired, leftover(plain, codes)),
  };
}
