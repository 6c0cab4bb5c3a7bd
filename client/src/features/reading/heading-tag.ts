import type { Clause } from '../../api/model/reading';

const NO_HIGHER = 2;
const DEEPEST = 6;
type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** Headings nest as the document does: the page's own title is the h1. */
export const tagOf = ({ path }: Clause): HeadingTag => `h${Math.min(DEEPEST, NO_HIGHER + path.length)}` as HeadingTag;
