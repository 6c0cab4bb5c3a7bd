import { foldForMatching, plainSigns } from '../../../text/codes/letters.js';

/** A run of letters or of digits in a file's name, folded as codes are; the place is that in `plainName`. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  /** Whether only what may stand inside a code separates it from the token before: `УСТ_01`, but not `01 (1)`. */
  readonly joined: boolean;
}

/** What people and file systems put between the parts of a code; "/" cannot be in a name, so it became one of these. */
const INSIDE_A_CODE = /^[\s._,/№-]{0,4}$/u;

/** The name as its places are counted: composed letters (macOS sends them apart), plain dashes, no extension. */
export const plainName = (fileName: string): string => plainSigns(fileName.normalize('NFC')).replace(/\.[A-Za-z]{2,5}$/, '');

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** The parts of a name in their order. */
export const tokensOf = (plain: string): Token[] => {
  const folded = foldForMatching(plain);
  let end = 0;
  return [...folded.matchAll(/\p{L}+|\d+/gu)].map((match) => {
    const [text] = match;
    const isNumber = /^\d/.test(text);
    const token = {
      text: isNumber ? withoutZeros(text) : text,
      start: match.index, end: match.index + text.length, isNumber,
      joined: INSIDE_A_CODE.test(folded.slice(end, match.index)),
    };
    end = token.end;
    return token;
  });
};
