import type { ActKind, ActToken } from './act-tokens.js';
import type { ActFlag } from './acts.js';

/** An act while its pieces are put together. */
export interface Draft {
  kind?: ActKind;
  body?: string;
  number?: string;
  date?: string | null;
  hasDate?: boolean;
  readonly doubts: Set<ActFlag>;
}

export const newDraft = (): Draft => ({ doubts: new Set() });
export const isEmpty = (draft: Draft): boolean => !draft.kind && !draft.body && !draft.number && !draft.hasDate;

/** «2023 жылғы 27 желтоқсандағы № 7 хаттама»: number and date come first and the kind closes the act. */
export function kindComesLast(tokens: readonly ActToken[]): boolean {
  const telling = tokens.filter((token) => token.type === 'kind' || token.type === 'number' || token.type === 'date');
  const kinds = telling.flatMap(({ type }, index) => (type === 'kind' ? [index] : []));
  const dated = kinds.every((kind, index) => telling.slice((kinds[index - 1] ?? -1) + 1, kind).some(({ type }) => type === 'date'));
  return telling.at(-1)?.type === 'kind' && dated;
}

/** Whether a number or date follows before the next kind or body: then what stands here has facts of its own. */
function hasFactsBehind(tokens: readonly ActToken[], index: number): boolean {
  for (const token of tokens.slice(index + 1)) {
    if (token.type === 'number' || token.type === 'date') return true;
    if (token.type === 'body') return false;
  }
  return false;
}

/** A decision and the protocol it stands in are one act: «шешімі (хаттама № 12 …)», «шешімі (№ 12 хаттама …)». */
const isProtocolOfDecision = (draft: Draft, kind: ActKind, next: ActToken | undefined): boolean =>
  draft.kind === 'decision' && kind === 'protocol' && !draft.hasDate && !(draft.number && next?.type === 'number');

/** «№5 хаттама»: a number whose kind word stands behind it, with no number of its own behind that. */
export const isNumberOfKind = (tokens: readonly ActToken[], index: number): boolean =>
  tokens[index]?.type === 'number' && tokens[index + 1]?.type === 'kind' && (tokens[index + 2]?.type !== 'number' || tokens[index + 3]?.type === 'kind');

/** «12.05.2023 ж. шешімі №3»: the kind brings the number that the dated act still lacks, and no other date. */
function bringsTheNumber(draft: Draft, tokens: readonly ActToken[], index: number): boolean {
  const rest = tokens.slice(index + 1);
  const end = rest.findIndex(({ type }) => type === 'kind' || type === 'body');
  const own = end < 0 ? rest : rest.slice(0, end);
  return !draft.number && own[0]?.type === 'number' && !own.some(({ type }) => type === 'date');
}

/** Whether a kind word belongs to the act already begun. */
export function kindContinues(draft: Draft, kind: ActKind, closing: boolean, tokens: readonly ActToken[], index: number): boolean {
  if (closing) return !draft.kind;
  if (draft.kind === 'decision' && kind === 'protocol' && bringsTheNumber(draft, tokens, index)) return true;
  if (draft.kind) return isProtocolOfDecision(draft, kind, tokens[index + 1]);
  if (kind === 'order' && draft.body) return false;
  return !draft.hasDate || isNumberOfKind(tokens, index - 1) || bringsTheNumber(draft, tokens, index);
}

/** «ҚР БҒМ бұйрығы», «приказ МОН»: whose order it is; an order has no body, and the words are kept as unread. */
export function namesIssuer(draft: Draft, tokens: readonly ActToken[], index: number): boolean {
  if (draft.kind === 'order' && !draft.number && !draft.hasDate) return true;
  const next = tokens.slice(index + 1).find(({ type }) => type !== 'body');
  return next?.type === 'kind' && next.kind === 'order';
}

/** Whether a body's name belongs to the act already begun: «Хаттама №5 Ғылыми кеңес 27.12.2023». */
export function bodyContinues(draft: Draft, tokens: readonly ActToken[], index: number, closing: boolean): boolean {
  if (draft.body || draft.kind === 'order') return false;
  if (closing) return !draft.kind;
  return !draft.hasDate || !hasFactsBehind(tokens, index);
}
