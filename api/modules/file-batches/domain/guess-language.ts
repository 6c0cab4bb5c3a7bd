import { foldForMatching } from '../../../text/codes/letters.js';
import type { Language } from '../../../kernel/languages.js';
import { plainName, tokensOf } from './name-tokens.js';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['kk', 'kz', 'kaz', 'қаз', 'қазақ', 'қазақша', 'казахский', 'мем'],
  ru: ['ru', 'rus', 'рус', 'русский', 'орыс', 'орысша'],
  en: ['en', 'eng', 'english', 'англ', 'английский', 'ағылшын', 'ағылшынша'],
};

const byWord = new Map(
  Object.entries(WORDS).flatMap(([language, words]) => words.map((word) => [foldForMatching(word), language as Language] as const)),
);

/** The language that a name ends with (`_ru`, `(рус)`, `-қаз`) or has in brackets; Kazakh where it says nothing. */
export const guessLanguage = (fileName: string): Language => {
  const plain = plainName(fileName);
  const words = tokensOf(plain).filter(({ isNumber }) => !isNumber);
  const bracketed = words.find(({ text, start, end }) => byWord.has(text) && /[([]/.test(plain[start - 1] ?? '') && /[)\]]/.test(plain[end] ?? ''));
  return byWord.get((bracketed ?? words.at(-1))?.text ?? '') ?? 'kk';
};
