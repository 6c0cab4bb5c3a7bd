import type { Block, Paragraph, ParagraphSource } from './block.js';
import { displayText, isCapitals } from './display-text.js';
import { readMarker, readNumber, shownMarker, type LineMarker, type LineNumber } from './line-start.js';
import { isCaption, readNamedHeading, type NamedHeading } from './named-headings.js';

/** A paragraph with what its first characters say; whether a number is a clause's is decided in its sequence. */
export interface Reading {
  readonly block: Paragraph;
  readonly text: string;
  readonly number: LineNumber | null;
  readonly marker: LineMarker | null;
  readonly named: NamedHeading | null;
  readonly caption: boolean;
  /** The number comes from the program that wrote the file, not from typing. */
  readonly automatic: boolean;
  readonly source: ParagraphSource;
}

/** Lines that begin with a number and speak of it: «4.5 тармағына сәйкес», «3 балл», «2024 жылғы». */
const SPEAKS_OF_NUMBER =
  /^(?:тарма|тармақ|бөлім|пункт|п\.|кесте|сурет|таблиц|рисун|балл|кредит|жыл|ж\.|год|г\.|%|пайыз|процент|млн|мың|тыс|теңге|тг|сағат|час|мин|бет|беттен|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu;

const BARE = { number: null, marker: null, named: null, caption: false, automatic: false } as const;

function readAutomatic(text: string, printed: string): Pick<Reading, 'number' | 'marker'> {
  const number = readNumber(`${printed} Х`);
  if (number && number.rest === 'Х') return { number: { ...number, rest: text }, marker: null };
  return { number: null, marker: { marker: shownMarker(printed), rest: text } };
}

function readTyped(text: string): Pick<Reading, 'number' | 'marker'> {
  const number = readNumber(text);
  const speaks = number !== null && SPEAKS_OF_NUMBER.test(number.rest) && /^\p{Ll}|^%/u.test(number.rest);
  return { number: speaks ? null : number, marker: number ? null : readMarker(text) };
}

export function readParagraph(block: Paragraph, source: ParagraphSource): Reading {
  const text = displayText(block.text).replace(/\n/g, ' ');
  const base = { ...BARE, block, text, source };
  if (block.autoNumber !== null) {
    const automatic = readAutomatic(text, displayText(block.autoNumber));
    return { ...base, ...automatic, automatic: automatic.number !== null };
  }
  if (isCaption(text)) return { ...base, caption: true };
  const named = readNamedHeading(text);
  return named ? { ...base, named } : { ...base, ...readTyped(text) };
}

/** Written in capitals, by hand or by formatting. */
export const inCapitals = ({ block, number, text }: Reading): boolean => block.capitals || isCapitals(number?.rest ?? text);

/** Soft line breaks inside a paragraph that begin a numbered line or an item make it several. */
export function splitLines(block: Block): Block[] {
  if (block.kind === 'table' || !block.text.includes('\n')) return [block];
  const parts: string[] = [];
  for (const line of block.text.split('\n')) {
    const starts = readNumber(line.trim()) !== null || readMarker(line.trim()) !== null;
    if (parts.length === 0 || starts) parts.push(line);
    else parts.push(`${parts.pop() ?? ''}\n${line}`);
  }
  return parts.map((text, index) => (index === 0 ? { ...block, text } : { ...block, text, autoNumber: null, list: null }));
}
