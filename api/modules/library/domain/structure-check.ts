import { tokenise } from '../../../text/kazakh/tokens.js';

/** A clause that a text of the kind is expected to have (DOC-7). */
export interface StandardSection {
  readonly id: string;
  readonly heading: { readonly kk: string; readonly ru: string };
  readonly hint: { readonly kk: string; readonly ru: string };
  /** Ways to say it: all words of one of them stand in the heading. */
  readonly match: readonly string[];
}

export interface SectionCheck {
  readonly id: string;
  readonly heading: StandardSection['heading'];
  readonly state: 'present' | 'missing' | 'misplaced';
  /** Where it was found. */
  readonly anchor: string | null;
}

export interface Heading { readonly anchor: string; readonly heading: string | null; readonly depth: number }

const stemsOf = (text: string): Set<string> => new Set(tokenise(text).map((token) => (token.kind === 'word' ? token.stem : token.value)));

const findIn = (headings: readonly { anchor: string; stems: ReadonlySet<string>; order: number }[], { match }: StandardSection) => {
  const ways = match.map(stemsOf);
  return headings.find(({ stems }) => ways.some((way) => [...way].every((stem) => stems.has(stem))));
};

/**
 * Compares the headings of a text with the standard clauses: what is missing, what stands out of order. Advice to the author and to
 * norm control, never a refusal (DOC-7).
 */
export const checkStructure = (outline: readonly Heading[], standard: readonly StandardSection[]): SectionCheck[] => {
  const headings = outline.flatMap(({ anchor, heading, depth }, order) => (heading && depth <= 1 ? [{ anchor, stems: stemsOf(heading), order }] : []));
  let furthest = -1;
  return standard.map((section) => {
    const found = findIn(headings, section);
    const { id, heading } = section;
    if (!found) return { id, heading, state: 'missing', anchor: null };
    const misplaced = found.order < furthest;
    furthest = Math.max(furthest, found.order);
    return { id, heading, state: misplaced ? 'misplaced' : 'present', anchor: found.anchor };
  });
};
