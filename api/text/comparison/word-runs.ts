import type { Run } from './comparison.js';
import { editScript, type Step } from './edit-script.js';
import { keyOfWords, wordsOf, type Word } from './words.js';

/** With more edits than this a finer answer would be neither read nor quick. */
const MOST_EDITS = 1200;

interface Piece {
  readonly same: boolean;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const whole = (before: readonly Word[], after: readonly Word[]): Piece[] => [{ same: false, before, after }];

/** The words of both sides in stretches that stay and stretches that change, alternately. */
const piecesOf = (steps: readonly Step[], before: readonly Word[], after: readonly Word[]): Piece[] => {
  const pieces: { same: boolean; before: Word[]; after: Word[] }[] = [];
  let [x, y] = [0, 0];
  for (const step of steps) {
    const same = step === 'same';
    if (pieces.at(-1)?.same !== same) pieces.push({ same, before: [], after: [] });
    const piece = pieces.at(-1);
    if (step !== 'added') piece?.before.push(...before.slice(x, ++x));
    if (step !== 'removed') piece?.after.push(...after.slice(y, ++y));
  }
  return pieces;
};

const asWord = (words: readonly Word[]): Word => ({ text: words.map(({ text }) => text).join(''), key: words.map(({ key }) => key).join('\u0001') });

/** Words gathered to the lines that they end with. */
const linesOf = (words: readonly Word[]): Word[][] =>
  words.reduce<Word[][]>((lines, word, index) => {
    if (index === 0 || words[index - 1]?.text.includes('\n')) lines.push([word]);
    else lines.at(-1)?.push(word);
    return lines;
  }, []);

/** Long texts first by lines, then the lines that changed by words. */
const byLines = (before: readonly Word[], after: readonly Word[]): Piece[] => {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const keys = (lines: readonly (readonly Word[])[]) => lines.map((line) => asWord(line).key);
  const steps = editScript(keys(old), keys(fresh), MOST_EDITS);
  if (steps === null) return whole(before, after);
  const pieces = piecesOf(steps, old.map(asWord), fresh.map(asWord));
  let [x, y] = [0, 0];
  return pieces.flatMap((piece) => {
    const inOld = old.slice(x, (x += piece.before.length)).flat();
    const inNew = fresh.slice(y, (y += piece.after.length)).flat();
    return piece.same ? [{ same: true, before: inOld, after: inNew }] : byWords(inOld, inNew) ?? whole(inOld, inNew);
  });
};

const byWords = (before: readonly Word[], after: readonly Word[]): Piece[] | null => {
  const steps = editScript(before.map(({ key }) => key), after.map(({ key }) => key), MOST_EDITS);
  return steps && piecesOf(steps, before, after);
};

/** A word that one of the texts breaks in two is the same word. */
const withoutBreaks = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => (piece.same || keyOfWords(piece.before) !== keyOfWords(piece.after) ? piece : { ...piece, same: true }));

const hasLetters = (words: readonly Word[]): boolean => words.some(({ key }) => /[\p{L}\p{N}]/u.test(key));

const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((done, piece) => {
    const last = done.at(-1);
    if (last?.same === piece.same) done[done.length - 1] = { same: piece.same, before: [...last.before, ...piece.before], after: [...last.after, ...piece.after] };
    else done.push(piece);
    return done;
  }, []);

/** A comma that stays between two changes is read more easily as a part of them. */
const withoutIslands = (pieces: readonly Piece[]): Piece[] =>
  joined(pieces.map((piece, index) => {
    const island = piece.same && !hasLetters(piece.after) && index > 0 && index < pieces.length - 1;
    return island ? { ...piece, same: false } : piece;
  }));

const runsOfPiece = ({ same, before, after }: Piece): Run[] => {
  const [old, fresh] = [asWord(before).text, asWord(after).text];
  if (same) return [old === fresh ? { kind: 'same', text: fresh } : { kind: 'same', text: fresh, before: old }];
  return [{ kind: 'removed' as const, text: old }, { kind: 'added' as const, text: fresh }].filter(({ text }) => text !== '');
};

/**
 * Two texts word by word (DOC-3): the runs that are `same` or `removed` (by `before` where it is given) put together are
 * the old text, those that are `same` or `added` the new one.
 * @param showSigns whether quotation marks, dashes, white space and look-alike letters count
 */
export const wordRuns = (before: string, after: string, showSigns = false): Run[] => {
  const [old, fresh] = [wordsOf(before, showSigns), wordsOf(after, showSigns)];
  const pieces = byWords(old, fresh) ?? byLines(old, fresh);
  return withoutIslands(joined(showSigns ? pieces : withoutBreaks(pieces))).flatMap(runsOfPiece);
};
