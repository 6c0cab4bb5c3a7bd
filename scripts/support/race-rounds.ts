import type { Inq } from '../../api/compose.js';
import type { OpenDecision } from './approval-rounds.js';
import { prepareApprovers, sendDraft, tokenFor } from './approval-rounds.js';

export interface RaceReport { readonly rounds: number; readonly transitionsPerStage: number; readonly failures: readonly string[] }

const decideAtOnce = async (inq: Inq, decisions: readonly OpenDecision[]): Promise<PromiseSettledResult<unknown>[]> => {
  const tokens: string[] = [];
  for (const { approver, taskId, digest } of decisions) tokens.push(await tokenFor(inq, approver, 'approvals.decide', taskId, digest));
  return Promise.allSettled(decisions.map(({ approver, taskId, digest }, index) =>
    inq.approvals.decide.decide(approver.actor, taskId, { outcome: 'agree', reason: null, remarks: [], digest, signingToken: tokens[index] ?? '' })));
};

/** What is wrong after a race: a decision that was refused, a stage that did not go on, or went on twice. */
const faultsOf = async (inq: Inq, approvalId: string, results: readonly PromiseSettledResult<unknown>[]): Promise<string[]> => {
  const course = await inq.stores.approvals.approvals.reads.find(approvalId);
  const [first, next] = course?.approval.stages ?? [];
  const opened = course?.tasks.filter(({ stageKey, state }) => stageKey === next?.key && state === 'open').length;
  const decided = course?.tasks.filter(({ stageKey, state }) => stageKey === first?.key && state === 'done').length;
  return [
    ...results.flatMap((result) => (result.status === 'rejected' ? [`refused: ${String((result.reason as { code?: string }).code ?? result.reason)}`] : [])),
    ...(first?.state === 'done' && next?.state === 'open' ? [] : [`stages ${first?.state} ${next?.state}`]),
    ...(opened === 1 ? [] : [`${opened} tasks of the next stage`]),
    ...(decided === results.length ? [] : [`${decided} of ${results.length} decided`]),
  ];
};

/**
 * The last parallel approvers of a stage decide in the same moment, again and again (trust, test 21).
 * @returns `transitionsPerStage` 1 when every stage went on exactly once
 */
export const raceRounds = async (inq: Inq, rounds: number, atOnce = 2): Promise<RaceReport> => {
  const people = await prepareApprovers(inq, atOnce);
  const failures: string[] = [];
  let transitions = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const decisions = await sendDraft(inq, people, round);
    const approvalId = decisions[0]?.approvalId ?? '';
    const results = await decideAtOnce(inq, decisions);
    const faults = await faultsOf(inq, approvalId, results);
    failures.push(...faults.map((fault) => `round ${round}: ${fault}`));
    transitions += (await inq.stores.approvals.office.reads.stageTimesOf(approvalId)).length;
  }
  return { rounds, transitionsPerStage: rounds === 0 ? 0 : transitions / rounds, failures };
};
