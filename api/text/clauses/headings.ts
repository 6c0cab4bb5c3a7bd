import { inCapitals, type Reading } from './reading.js';

const LONGEST_HEADING = 160;
/** A line this long is a heading only when the file says so. */
const LONGEST_STYLED = 400;

/** Short, begins like a title, does not end like a sentence. */
export const isTitleLike = (text: string): boolean =>
  text.length <= LONGEST_HEADING && /^[\p{Lu}\d«"“„(]/u.test(text) && !/[.;:,!?]$/.test(text) && /\p{L}{3}/u.test(text);

const isStyled = ({ block }: Reading, text: string): boolean => block.headingLevel !== null && text.length <= LONGEST_STYLED;

/** The heading of a numbered line, or null when ordinary text follows the number. */
export function headingOf(reading: Reading): string | null {
  const title = reading.number?.rest ?? reading.text;
  const looks = inCapitals(reading) || reading.block.bold;
  const isHeading = isStyled(reading, title) || isTitleLike(title) || (looks && title.length <= LONGEST_HEADING && !/[;:,]$/.test(title));
  return isHeading && title !== '' ? title : null;
}

/** A heading without a number: by style, or bold or in capitals and short. */
export function isPlainHeading(reading: Reading): boolean {
  const { block, text, source } = reading;
  if (text === '' || reading.marker !== null) return false;
  if (isStyled(reading, text)) return true;
  if (!isTitleLike(text)) return false;
  const capitals = inCapitals(reading);
  if (source === 'joined') return block.bold || (capitals && text.length >= 10 && block.centred);
  return block.bold || (capitals && block.centred);
}

/** The title under a bare label («А қосымшасы», «1-тарау»). */
export const isTitleOfLabel = (reading: Reading): boolean =>
  reading.number === null && reading.named === null && reading.marker === null && !reading.caption && isTitleLike(reading.text);

/** How deep a heading cuts: it ends every clause of its rank and below. Sections are 10, their parts 20, 30 … */
export const ranks = {
  annex: 1,
  chapter: 5,
  standard: 15,
  section: (parts: number): number => parts * 10,
  /** Bold lines inside a clause are its own small headings. */
  small: 90,
} as const;
