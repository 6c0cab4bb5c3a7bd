/** The part of an edition's way that a stage belongs to; the edition's state follows it (spec §1). */
export const phases = ['coordination', 'approval', 'registration'] as const;
export type Phase = (typeof phases)[number];

/** What a decision does to the route. */
export type Effect = 'pass' | 'pass-after-edits' | 'return' | 'reject' | 'register';

export interface OutcomeRule {
  readonly effect: Effect;
  /** WF-2: without a reason the decision is refused. */
  readonly needsReason?: true;
  /** Compulsory: the outcome says "with remarks", so there must be some. */
  readonly remarks?: 'required';
  /** What the signature means (WF-4); outcomes without it are recorded, not signed. */
  readonly meaning?: string;
}

/** Every decision that somebody can take on a task (WF-2, WF-3). */
export const outcomes = {
  agree: { effect: 'pass', meaning: 'agreed' },
  'agree-with-remarks': { effect: 'pass', meaning: 'agreed-with-remarks', remarks: 'required' },
  approve: { effect: 'pass', meaning: 'approved' },
  'approve-after-edits': { effect: 'pass-after-edits' },
  return: { effect: 'return', needsReason: true, meaning: 'returned' },
  reject: { effect: 'reject', needsReason: true, meaning: 'rejected' },
  'confirm-edits': { effect: 'pass', meaning: 'edits-confirmed' },
  register: { effect: 'register', meaning: 'registered' },
} as const satisfies Record<string, OutcomeRule>;
export type Outcome = keyof typeof outcomes;

export interface StageKindRule {
  readonly phase: Phase;
  /** Who takes the decision down: those taking part themselves, the body's secretary, the registrar; an audience only comments. */
  readonly recordedBy: 'participants' | 'secretary' | 'registrar' | 'audience';
  readonly outcomes: readonly Outcome[];
  /** No route may be without such a stage, and it may not be left out (WF-1). */
  readonly indispensable?: true;
}

/** Every kind of stage, and all that the machine knows of it (WF-1): a new kind is a new line here and its name in the locale files. */
export const stageKindRules = {
  discussion: { phase: 'coordination', recordedBy: 'audience', outcomes: [] },
  coordination: { phase: 'coordination', recordedBy: 'participants', outcomes: ['agree', 'agree-with-remarks', 'return', 'reject'] },
  'legal-review': { phase: 'coordination', recordedBy: 'participants', outcomes: ['agree', 'agree-with-remarks', 'return', 'reject'], indispensable: true },
  'norm-control': { phase: 'coordination', recordedBy: 'participants', outcomes: ['agree', 'agree-with-remarks', 'return'] },
  'collegial-decision': { phase: 'approval', recordedBy: 'secretary', outcomes: ['approve', 'approve-after-edits', 'return'] },
  approval: { phase: 'approval', recordedBy: 'participants', outcomes: ['approve', 'return', 'reject'] },
  registration: { phase: 'registration', recordedBy: 'registrar', outcomes: ['register'] },
} as const satisfies Record<string, StageKindRule>;

export type StageKind = keyof typeof stageKindRules;
export const stageKinds = Object.keys(stageKindRules) as [StageKind, ...StageKind[]];
export const outcomeCodes = Object.keys(outcomes) as [Outcome, ...Outcome[]];

/** What the machine knows of a kind of stage. */
export const ruleOf = (kind: StageKind): StageKindRule => stageKindRules[kind];
/** What a decision means and asks for. */
export const outcomeRule = (outcome: Outcome): OutcomeRule => outcomes[outcome];
