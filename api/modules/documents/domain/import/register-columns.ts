import { parseActs } from '../../../../text/codes/acts.js';
import { parseCode } from '../../../../text/codes/code.js';
import { recognise, type FieldRule, type RecognisedColumns } from '../../../../text/tables/columns.js';
import type { Table } from '../../../../text/tables/table.js';
import type { RegisterField } from './register-flags.js';

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');
const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** Rows are numbered 1, 2, 3 … through all groups; gaps and repeated pages are forgiven. */
function looksLikeRowNumbers(cells: readonly string[]): number {
  const numbers = filled(cells).map((cell) => (/^\d{1,5}\.?$/.test(cell) ? parseInt(cell, 10) : NaN));
  if (numbers.length < 2) return 0;
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] ?? NaN) + 1).length;
  return steps / (numbers.length - 1);
}

const isRegistrationNumber = (cell: string): boolean => /^\d{1,5}(?:[./-]\d{1,3})?$/.test(cell);
const looksLikeRegistration = (cells: readonly string[]): number =>
  looksLikeRowNumbers(cells) > 0.85 ? 0 : share(filled(cells), isRegistrationNumber) * 0.9;

const looksLikeCodes = (cells: readonly string[]): number =>
  share(filled(cells), (cell) => cell.length < LONGEST_CODE && parseCode(cell).parts?.year != null);
const LONGEST_CODE = 90;

/** An act has a number or a date beside its kind or body. */
const isActs = (cell: string): boolean =>
  parseActs(cell).acts.some((act) => act.date !== null && (act.number !== null || act.body !== null));
const looksLikeActs = (cells: readonly string[]): number => share(filled(cells), isActs);

const looksLikeTitles = (cells: readonly string[]): number =>
  share(filled(cells), (cell) => cell.length > 12 && cell.includes(' ') && !/\d{4}/.test(cell));

/** Few different short texts without digits. Without a heading this is too weak to be a type (see ENOUGH). */
function looksLikeTypes(cells: readonly string[]): number {
  const texts = filled(cells);
  const plain = share(texts, (cell) => cell.length < 40 && !/\d/.test(cell));
  return texts.length > 3 && new Set(texts).size <= texts.length / 2 ? plain * 0.5 : 0;
}

/** Heading words in Kazakh, Russian and English, as they fold (see `headingKey`). */
export const registerRules: readonly FieldRule<RegisterField>[] = [
  {
    field: 'no',
    headings: [[/^(?:№|#|n|no|nn|№ ?№|№ п п|п п|р с|р н|№ р с|рет\p{L}*)$/u, 1], [/рет(?:тик)?\p{L}* (?:сан|ном|№|н[оу]м)/u, 1], [/^(?:номер п п|порядковый номер|№ n|номер|row|row (?:no|number))$/u, 0.9], [/^(?:№|рет)/u, 0.3]],
    content: looksLikeRowNumbers,
  },
  {
    field: 'registrationNumber',
    headings: [[/тирке[уy]|регистр|^рег\b|^рег(?: |$)|registration|^reg/u, 1.1], [/рег/u, 0.5]],
    content: looksLikeRegistration,
  },
  {
    field: 'code',
    headings: [[/(?:^|\s)(?:код(?!екс)|шифр|code|cipher|индекс|белгиси)\p{L}*/u, 1], [/обозначени|белгилен|кодтал/u, 0.9]],
    content: looksLikeCodes,
  },
  {
    field: 'acts',
    headings: [[/хаттама|протокол|буйрык|приказ|protocol|order|minutes/u, 1], [/бекит|утвержд|негиз|основани|basis|approv|шешим|решени|\bact\b|(?:^|\s)акт/u, 0.8], [/^(?:куни|дата|date)$/u, 0.6]],
    content: looksLikeActs,
    several: true,
  },
  {
    field: 'title',
    headings: [[/атал|атау|(?:^|\s)аты(?:\s|$)|наименован|названи|title|name|такырыб/u, 1], [/^(?:кужат|документ|document|инк|внд)\p{L}*$/u, 0.6]],
    content: looksLikeTitles,
  },
  {
    field: 'type',
    headings: [[/(?:^|\s)(?:тури?|типи?|вид|type|kind|санаты?|категори\p{L}*|тобы?|группа|group)(?:\s|$)/u, 1]],
    content: looksLikeTypes,
  },
  {
    field: 'edition',
    headings: [[/редакци|баспа|басылым|издани|edition|revision|верси|нуска/u, 0.9]],
  },
];

/** Which column of a register is which, under headings in three languages or by content (REG-7). */
export const recogniseColumns = (table: Table): RecognisedColumns<RegisterField> => recognise(table, registerRules);
