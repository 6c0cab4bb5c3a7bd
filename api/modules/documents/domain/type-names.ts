import { foldForMatching } from '../../../text/codes/letters.js';
import type { DocumentType } from './document.js';

// A register's heading is often in the plural: ЕРЕЖЕЛЕР, ПОЛОЖЕНИЯ is not bent by a rule and must be typed as stored.
const PLURAL = /(?:лар|лер|дар|дер|тар|тер)$/u;

const bare = (text: string): string => foldForMatching(text).trim().replace(/\s+/g, ' ');

/** The stored type that a heading names, in any language, in capitals or in the Kazakh plural. */
export const typeNamed = (types: readonly DocumentType[], heading: string): DocumentType | undefined => {
  const wanted = bare(heading);
  const named = (text: string) => types.find(({ name }) => Object.values(name).some((value) => value !== null && bare(value) === text));
  return named(wanted) ?? named(wanted.replace(PLURAL, ''));
};
