import { ABBREVIATIONS } from './starter/abbreviations.js';
import { DOCUMENTS } from './starter/documents.js';
import { EDUCATION } from './starter/education.js';
import { FINANCE } from './starter/finance.js';
import { LIFE } from './starter/life.js';
import { PEOPLE } from './starter/people.js';
import { QUALITY } from './starter/quality.js';
import { SCIENCE } from './starter/science.js';
import type { SynonymRule } from './synonyms.js';

/**
 * The list a new installation starts with: abbreviations of the trade, and general Russian words of university
 * paperwork with what a Kazakh text says instead. Data, edited afterwards by the quality office (LIB-2).
 */

const RUSSIAN = [DOCUMENTS, EDUCATION, PEOPLE, QUALITY, SCIENCE, FINANCE, LIFE].join('\n');

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const parts = (text: string | undefined, separator: string): string[] => (text ?? '').split(separator).map((part) => part.trim());

/** Abbreviations both ways, Russian words one way. Source: LIB-2. */
export const STARTER_SYNONYMS: readonly SynonymRule[] = [
  ...lines(ABBREVIATIONS).map((line): SynonymRule => ({ kind: 'both', terms: parts(line, '=') })),
  ...lines(RUSSIAN).map((line): SynonymRule => {
    const [from, to] = line.split('>');
    return { kind: 'oneWay', from: parts(from, ','), to: parts(to, '|') };
  }),
];
