import type { Course, Decision, Protocol, Stage, Task } from '../../approvals/public.js';
import { outcomeRule, ruleOf } from '../../approvals/public.js';
import type { Signature } from '../../signing/public.js';
import { officeDate, officeTime } from '../../../kernel/office-time.js';
import type { Approvals, InTwo, PrintedDecision, Signatures } from '../ports.js';

export interface DecisionDependencies {
  readonly approvals: Pick<Approvals, 'find' | 'roundsOf' | 'protocol'>;
  readonly signatures: Signatures;
  readonly timeZone: string;
}

interface Place { readonly stage: Stage; readonly task: Task }
interface Around { readonly signatures: ReadonlyMap<string, Signature>; readonly protocols: ReadonlyMap<string, Protocol> }

export interface Decisions {
  readonly printed: readonly PrintedDecision[];
  readonly protocols: ReadonlyMap<string, Protocol>;
  /** What was approved: the texts to which the last decision was given. */
  readonly texts: Decision['texts'];
}

/** Whose decision counts, or is waited for; what was taken back with an older text does not. */
const counts = ({ outdated, state }: Task): boolean => !outdated && (state === 'done' || state === 'open');

const sameInBoth = (name: string): InTwo => ({ kk: name, ru: name });

/** Who decided, as he was called then; of a body the body, as it was called on the day of its meeting. */
const nameOf = ({ decision, assignee }: Task, signature: Signature | undefined, protocol: Protocol | undefined): InTwo => {
  if (protocol) return protocol.body;
  if (assignee.kind === 'body') return sameInBoth(assignee.label);
  return sameInBoth(signature?.name ?? decision?.by.name ?? assignee.label);
};

const behalfOf = ({ onBehalfOf }: Decision, signature: Signature | undefined): PrintedDecision['onBehalfOf'] =>
  onBehalfOf && { name: onBehalfOf.name, order: signature?.onBehalfOf?.orderNumber ?? null };

const protocolOf = ({ by }: Decision, protocol: Protocol | undefined): PrintedDecision['protocol'] =>
  (protocol ? { number: protocol.number, date: officeDate(protocol.date), secretary: by.name } : null);

const UNDECIDED = { post: null, outcome: null, effect: null, at: '', onBehalfOf: null, protocol: null, mark: null, intact: true };

/** The decisions of an approval as they were taken then: names, posts and times come from the signatures, not from today's lists. */
export const createReadDecisions = ({ approvals, signatures, timeZone }: DecisionDependencies) => {
  /** The decisions of a stage; of one that was kept those of the round in which it was agreed. */
  const placesOf = async (course: Course, stage: Stage): Promise<Place[]> => {
    const own = course.tasks.filter((task) => task.stageKey === stage.key && counts(task)).map((task) => ({ stage, task }));
    if (stage.keptFromRound === null) return own;
    const earlier = (await approvals.roundsOf(course.approval.subject.id)).find(({ round }) => round === stage.keptFromRound);
    const before = earlier ? await approvals.find(earlier.id) : null;
    const kept = before?.approval.stages.find(({ key }) => key === stage.key);
    return before && kept && earlier?.id !== course.approval.id ? placesOf(before, kept) : own;
  };

  const protocolsOf = async (places: readonly Place[]): Promise<Map<string, Protocol>> => {
    const found = new Map<string, Protocol>();
    for (const id of new Set(places.flatMap(({ task }) => task.decision?.protocol?.id ?? []))) {
      const protocol = await approvals.protocol(id);
      if (protocol) found.set(id, protocol);
    }
    return found;
  };

  const decided = (decision: Decision, signature: Signature | undefined, protocol: Protocol | undefined) => ({
    post: signature?.post ?? decision.post, outcome: decision.outcome, effect: outcomeRule(decision.outcome).effect, at: officeTime(decision.at, timeZone),
    onBehalfOf: behalfOf(decision, signature), protocol: protocolOf(decision, protocol), mark: signature?.digest ?? null,
    intact: signature === undefined || signatures.isIntact(signature),
  });

  const printed = ({ stage: { kind, name }, task }: Place, around: Around): PrintedDecision => {
    const { decision } = task;
    const signature = around.signatures.get(decision?.signatureId ?? '');
    const protocol = around.protocols.get(decision?.protocol?.id ?? '');
    return {
      stage: { kind, phase: ruleOf(kind).phase, name }, name: nameOf(task, signature, protocol), ...(decision ? decided(decision, signature, protocol) : UNDECIDED),
    };
  };

  return async (course: Course): Promise<Decisions> => {
    const places: Place[] = [];
    for (const stage of course.approval.stages) places.push(...await placesOf(course, stage));
    const signed = await signatures.byIds(places.flatMap(({ task }) => task.decision?.signatureId ?? []));
    const around = { signatures: new Map(signed.map((signature) => [signature.id, signature])), protocols: await protocolsOf(places) };
    const taken = places.flatMap(({ task }) => task.decision ?? []).filter(({ texts }) => texts.length > 0).sort((a, b) => a.at.getTime() - b.at.getTime());
    return { printed: places.map((place) => printed(place, around)), protocols: around.protocols, texts: taken.at(-1)?.texts ?? [] };
  };
};
export type ReadDecisions = ReturnType<typeof createReadDecisions>;
