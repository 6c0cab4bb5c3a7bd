import { plainText, type Clause, type FindingCode, type Outline, type OutlineFinding } from './clause.js';
import type { Draft } from './draft.js';

export interface Doubt {
  readonly code: FindingCode;
  readonly draft: Draft | null;
  readonly page: number | null;
  readonly params: OutlineFinding['params'];
}

/** A clause of more than ten pages has probably swallowed others. */
const VERY_LONG = 20_000;
/** Nobody looks at more; a hostile text could have millions. */
const MOST_FINDINGS = 500;

/** Gives every clause its anchor and its plain text. */
export function finish(drafts: readonly Draft[], doubts: readonly Doubt[], front: readonly string[], unnumbered: 'u' | 'p'): Outline {
  const anchors = anchorsOf(drafts, unnumbered);
  const clauses: Clause[] = drafts.map((draft, index) => ({ ...draft, anchor: anchors[index] ?? '', text: plainText(draft.body) }));
  const anchorOf = new Map(drafts.map((draft, index) => [draft, anchors[index] ?? '']));
  const findings = doubts.map(({ code, draft, page, params }) => ({
    code,
    anchor: draft === null ? null : (anchorOf.get(draft) ?? null),
    page,
    params,
  }));
  const long = clauses
    .filter(({ text }) => text.length > VERY_LONG)
    .map(({ anchor, page, text }) => ({ code: 'clause_very_long' as const, anchor, page, params: { length: text.length } }));
  return { clauses, findings: [...long, ...findings].slice(0, MOST_FINDINGS), front: front.filter((line) => line !== '').join('\n') };
}

function anchorsOf(drafts: readonly Draft[], unnumbered: string): string[] {
  const times = new Map<string, number>();
  let count = 0;
  return drafts.map(({ number }) => {
    if (number === null) return `${unnumbered}-${(count += 1)}`;
    const time = (times.get(number) ?? 0) + 1;
    times.set(number, time);
    return time === 1 ? number : `${number}~${time}`;
  });
}
