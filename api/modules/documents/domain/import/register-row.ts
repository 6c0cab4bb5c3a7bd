import { parseActs, type RegisterAct } from '../../../../text/codes/acts.js';
import type { Body } from '../../../../text/codes/bodies.js';
import { parseCode } from '../../../../text/codes/code.js';
import { findEditionAtEnd, readEditionCell, type Edition } from '../../../../text/codes/edition.js';
import type { CodeFamily } from '../../../../text/codes/families.js';
import { foldForMatching } from '../../../../text/codes/letters.js';
import type { RegisterFlag, RegisterFlagCode, RegisterField } from './register-flags.js';

/** What a university may change about how a register is read; the defaults lie with the parsers. */
export interface RegisterVocabulary {
  readonly families?: readonly CodeFamily[];
  readonly bodies?: readonly Body[];
}

/** One row of a register as understood (REG-7). What was not printed is null; what is doubtful is in `flags`. */
export interface RegisterRow {
  /** Row of the file, counted from 1. */
  readonly line: number;
  readonly no: number | null;
  /** The group heading (or type cell) as printed; empty when there is none. */
  readonly type: string;
  readonly title: string;
  readonly codePrinted: string;
  readonly code: string;
  readonly codeKey: string;
  readonly codeYear: number | null;
  readonly aliases: readonly string[];
  readonly edition: Edition | null;
  readonly registrationNumber: string | null;
  readonly acts: readonly RegisterAct[];
  readonly flags: readonly RegisterFlag[];
}

/** The cells of one row before they are understood; continuation lines are already joined. */
export interface RegisterCells extends Record<RegisterField, string> {
  readonly line: number;
  readonly editionHeading: string;
  readonly continued: boolean;
}

/** How offices say that a document has no number. */
const NO_NUMBER = /^(?:[-–—\s.]*|б\/н|жоқ|нет|нөмірсіз|без номера)$/iu;
const USUAL_REGISTRATION_NUMBER = /^\d+(?:[./-]\d+)*$/;

const flag = (code: RegisterFlagCode, cell: RegisterField, params?: RegisterFlag['params']): RegisterFlag =>
  params ? { code, cell, params } : { code, cell };

/** The title without an edition printed behind it (REG-6, S-CODE-26). */
function readTitle(cell: string): { title: string; edition: Edition | null } {
  const found = findEditionAtEnd(cell);
  return found && found.start > 0 ? { title: cell.slice(0, found.start).trim(), edition: found.edition } : { title: cell, edition: null };
}

const sameEdition = (a: Edition, b: Edition): boolean => a.issue === b.issue && a.revision === b.revision;

/** An edition of its own column stands before one behind the code, and that before one behind the title. */
function chooseEdition(cells: RegisterCells, fromCode: Edition | null, fromTitle: Edition | null): { edition: Edition | null; flags: RegisterFlag[] } {
  const axis = /баспа|басылым|издани|issue/.test(foldForMatching(cells.editionHeading)) ? 'issue' : 'revision';
  const fromCell = readEditionCell(cells.edition, axis);
  const known = [fromCell, fromCode, fromTitle].filter((edition) => edition !== null);
  const flags: RegisterFlag[] = [];
  if (cells.edition !== '' && !fromCell && !/^[-–—]+$/.test(cells.edition)) flags.push(flag('edition_unread', 'edition', { text: cells.edition }));
  if (fromTitle) flags.push(flag('edition_in_title', 'title'));
  if (known.some((edition) => known[0] && !sameEdition(edition, known[0]))) flags.push(flag('edition_contradicts', 'edition'));
  return { edition: known[0] ?? null, flags };
}

function registrationFlags(number: string): RegisterFlag[] {
  if (NO_NUMBER.test(number)) return [flag('registration_number_missing', 'registrationNumber', number === '' ? undefined : { text: number })];
  return USUAL_REGISTRATION_NUMBER.test(number) ? [] : [flag('registration_number_unusual', 'registrationNumber')];
}

const rowNumber = (text: string): number | null => (/^\d+\.?$/.test(text) ? parseInt(text, 10) : null);

/** Understands one row (REG-3, 5, 6, 7): nothing is dropped, what cannot be read stays as printed and is flagged. */
export function readRegisterRow(cells: RegisterCells, vocabulary: RegisterVocabulary = {}): RegisterRow {
  const code = parseCode(cells.code, vocabulary.families);
  const { title, edition: titleEdition } = readTitle(cells.title);
  const { acts, flags: actFlags } = parseActs(cells.acts, vocabulary.bodies);
  const { edition, flags: editionFlags } = chooseEdition(cells, code.edition, titleEdition);
  const flags: RegisterFlag[] = [
    ...(cells.type === '' ? [flag('type_missing', 'type')] : []),
    ...(title === '' ? [flag('title_missing', 'title')] : []),
    ...code.flags.map(({ code: name, params }) => flag(name, 'code', params)),
    ...editionFlags,
    ...registrationFlags(cells.registrationNumber),
    ...actFlags.map(({ code: name, params }) => flag(name, 'acts', params)),
    ...(cells.no !== '' && rowNumber(cells.no) === null ? [flag('row_number_unusual', 'no', { text: cells.no })] : []),
    ...(cells.continued ? [flag('row_continued', 'acts')] : []),
  ];
  return {
    line: cells.line,
    no: rowNumber(cells.no),
    type: cells.type,
    title,
    codePrinted: code.printed,
    code: code.canonical,
    codeKey: code.key,
    codeYear: code.parts?.year ?? null,
    aliases: code.aliases,
    edition,
    registrationNumber: NO_NUMBER.test(cells.registrationNumber) ? null : cells.registrationNumber,
    acts,
    flags,
  };
}
