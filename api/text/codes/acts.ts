import { bodyContinues, isEmpty, isNumberOfKind, kindComesLast, kindContinues, namesIssuer, newDraft, type Draft } from './act-order.js';
import { tokenizeActs, type ActKind, type ActToken } from './act-tokens.js';
import { bodyFinder, defaultBodies, type Body } from './bodies.js';

export type { ActKind } from './act-tokens.js';

/** One approving act of a register cell (REG-5); what the cell does not say is null. */
export interface RegisterAct {
  readonly kind: ActKind;
  readonly body: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

/** What can be doubtful about an act cell (REG-5). */
export type ActFlag =
  | 'act_missing'
  | 'act_number_missing'
  | 'act_date_missing'
  | 'act_body_missing'
  | 'act_body_unknown'
  | 'act_kind_assumed'
  | 'act_text_unread'
  | 'date_unusual'
  | 'date_invalid';

export interface ActsReading {
  readonly acts: readonly RegisterAct[];
  readonly flags: readonly { code: ActFlag; params?: Record<string, string> }[];
}

/** Puts the pieces together, act by act, from left to right. */
class ActAssembler {
  private readonly drafts: Draft[] = [];
  private current = newDraft();
  readonly unread: string[] = [];
  private readonly closing: boolean;

  constructor(private readonly tokens: readonly ActToken[]) {
    this.closing = kindComesLast(tokens);
  }

  assemble(): Draft[] {
    this.tokens.forEach((token, index) => this.take(token, index));
    this.next();
    return this.drafts;
  }

  private next(): void {
    if (!isEmpty(this.current)) this.drafts.push(this.current);
    this.current = newDraft();
  }

  private take(token: ActToken, index: number): void {
    switch (token.type) {
      case 'kind': return this.takeKind(token.kind, token.sure, index);
      case 'body': return this.takeBody(token.name, token.known, index);
      case 'number': return this.takeNumber(token.number, token.marked, index);
      case 'date': return this.takeDate(token.written, index);
      case 'unread': this.unread.push(token.text);
    }
  }

  private takeKind(kind: ActKind, sure: boolean, index: number): void {
    if (!isEmpty(this.current) && !kindContinues(this.current, kind, this.closing, this.tokens, index)) this.next();
    // A decision recorded in a protocol («шешімі, хаттама №8») stays a decision: that is the act; a person should look.
    if (this.current.kind) this.current.doubts.add('act_kind_assumed');
    this.current.kind ??= kind;
    if (!sure) this.current.doubts.add('act_kind_assumed');
  }

  private takeBody(name: string, known: boolean, index: number): void {
    if (!known && namesIssuer(this.current, this.tokens, index)) {
      this.unread.push(name);
      return;
    }
    if (!isEmpty(this.current) && !bodyContinues(this.current, this.tokens, index, this.closing)) this.next();
    this.current.body = name;
    if (!known) this.current.doubts.add('act_body_unknown');
  }

  private takeNumber(number: string, marked: boolean, index: number): void {
    if (this.current.number && !this.closing && isNumberOfKind(this.tokens, index)) this.next();
    const begun = this.current.kind ?? this.current.body;
    if (!marked && (this.current.number || (!begun && !this.closing))) {
      this.unread.push(number);
      return;
    }
    if (this.current.number || (this.closing && this.current.kind)) this.follow();
    this.current.number = number;
  }

  private takeDate(written: { date: string | null; unusual: boolean }, index: number): void {
    if (this.current.hasDate && this.current.number && !this.closing && isNumberOfKind(this.tokens, index + 1)) this.next();
    if (this.current.hasDate || (this.closing && this.current.kind)) this.follow();
    this.current.hasDate = true;
    this.current.date = written.date;
    if (written.date === null) this.current.doubts.add('date_invalid');
    else if (written.unusual) this.current.doubts.add('date_unusual');
  }

  /** «бұйрық №5 01.02.2022, №7 03.04.2022»: another act of the same kind and body. */
  private follow(): void {
    const { kind, body } = this.current;
    this.next();
    if (this.closing) return;
    if (kind) this.current.kind = kind;
    if (body) this.current.body = body;
    this.current.doubts.add('act_kind_assumed');
  }
}

const finish = (draft: Draft): RegisterAct => ({
  kind: draft.kind ?? 'protocol',
  body: draft.kind === 'order' ? null : (draft.body ?? null),
  number: draft.number ?? null,
  date: draft.date ?? null,
});

function doubtsOf(draft: Draft): ActFlag[] {
  const doubts = new Set(draft.doubts);
  if (draft.kind === 'order') doubts.delete('act_body_unknown');
  if (!draft.kind && !draft.body) doubts.add('act_kind_assumed');
  if (draft.kind !== 'order' && !draft.body) doubts.add('act_body_missing');
  if (!draft.number) doubts.add('act_number_missing');
  if (!draft.hasDate) doubts.add('act_date_missing');
  return [...doubts];
}

/**
 * Reads the approving acts of one cell (REG-5): protocols of bodies, orders, decisions, one to many. A body without a kind
 * word is a protocol of that body; an order has no body. Nothing is invented: what is not said is null and flagged.
 */
export function parseActs(cell: string, bodies: readonly Body[] = defaultBodies): ActsReading {
  const assembler = new ActAssembler(tokenizeActs(cell, bodyFinder(bodies)));
  const drafts = assembler.assemble();
  const flags: { code: ActFlag; params?: Record<string, string> }[] = [...new Set(drafts.flatMap(doubtsOf))].map((code) => ({ code }));
  if (assembler.unread.length > 0) flags.push({ code: 'act_text_unread', params: { text: assembler.unread.join(' ') } });
  if (drafts.length === 0) flags.push({ code: 'act_missing' });
  return { acts: drafts.map(finish), flags };
}
