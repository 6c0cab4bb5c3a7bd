import { codeTerms } from './codes.js';
import { planQuery, type PlanOptions, type QueryPlan } from './plan-query.js';
import { tokenise, type Token } from './tokens.js';

/**
 * Which stretches of a text a query is about. Ranges only: whoever draws them draws text, never HTML.
 * Source: LIB-3, search-design.md §5.5 (highlight in the application, by the same analysis).
 */

/** Places in the text as it stands (UTF-16 units), end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Wanted {
  readonly stems: ReadonlySet<string>;
  readonly cuts: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** The unfinished last word while somebody types. */
  readonly beginning: string | null;
}

/** Shorter cuts are whole words, which the stem already knows better. */
const TELLING_CUT = 6;

function wantedBy(plan: QueryPlan, asYouType: boolean): Wanted {
  const terms = plan.words.filter((word) => word.kind !== 'codePart').flatMap((word) => [{ stem: word.stem, cut: word.cut }, ...word.readings, ...word.synonyms.flat()]);
  const last = plan.words.at(-1);
  const unfinished = last?.readings[0]?.stem ?? last?.stem ?? null;
  return {
    stems: new Set(terms.map((term) => term.stem)),
    cuts: new Set(terms.map((term) => term.cut).filter((cut) => cut.length >= TELLING_CUT)),
    codes: new Set(plan.codes),
    beginning: asYouType && last?.kind === 'word' ? unfinished : null,
  };
}

function isWanted(token: Token, wanted: Wanted): boolean {
  if (token.kind === 'number') return wanted.stems.has(token.value);
  if (wanted.stems.has(token.stem) || wanted.cuts.has(token.cut)) return true;
  return wanted.beginning !== null && token.stem.startsWith(wanted.beginning);
}

/** Neighbouring tokens that together are a wanted code («Е/ПД» stays out, «3-1.03» is marked whole). */
function codeRanges(text: string, tokens: readonly Token[], wanted: Wanted): Range[] {
  if (wanted.codes.size === 0) return [];
  const ranges: Range[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    for (let last = Math.min(first + 3, tokens.length - 1); last > first; last -= 1) {
      const run = tokens.slice(first, last + 1);
      const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
      if (!codeTerms(text, run).some((term) => wanted.codes.has(term))) continue;
      const inner = codeTerms(text, run.slice(1)).concat(codeTerms(text, run.slice(0, -1)));
      // The shortest run that makes the code is the code; a longer one has a stranger in it.
      if (inner.some((term) => wanted.codes.has(term))) continue;
      ranges.push({ start, end });
      break;
    }
  }
  return ranges;
}

/** Overlapping and touching ranges become one. */
function merged(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

/** Marks any number of texts for one query, which is planned once: the ranges in order, without overlaps. Source: LIB-3. */
export function createHighlighter(query: string, options: PlanOptions & { asYouType?: boolean } = {}): (text: string) => Range[] {
  const wanted = wantedBy(planQuery(query, options), options.asYouType ?? false);
  return (text) => {
    const tokens = tokenise(text);
    const words = tokens.filter((token) => isWanted(token, wanted)).map(({ start, end }) => ({ start, end }));
    return merged([...words, ...codeRanges(text, tokens, wanted)]);
  };
}

/** The ranges of `text` to mark for `query`. Source: LIB-3. */
export function highlight(text: string, query: string, options: PlanOptions & { asYouType?: boolean } = {}): Range[] {
  return createHighlighter(query, options)(text);
}
