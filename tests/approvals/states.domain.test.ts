import { describe, expect, test } from '@jest/globals';
import type { ApprovalAction, ApprovalState, StageAction, StageState, TaskAction, TaskState } from '../../api/modules/approvals/domain/states.js';
import {
  approvalActions, approvalStates, nextApprovalState, nextStageState, nextTaskState, stageActions, stageStates, taskActions, taskStates,
} from '../../api/modules/approvals/domain/states.js';

type Cell<S, A> = readonly [from: S, action: A, to: S];

/** Every cell of a table: the listed ones lead where they say, all others are refused. */
const wholeTable = <S extends string, A extends string>(states: readonly S[], actions: readonly A[], cells: readonly Cell<S, A>[], next: (state: S, action: A) => S) => {
  const found = states.flatMap((state) => actions.map((action) => {
    try {
      return [state, action, next(state, action)] as const;
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid_transition', params: { state, action } });
      return null;
    }
  })).filter((cell) => cell !== null);
  const sorted = (list: readonly (readonly string[])[]) => list.map((cell) => cell.join(' ')).sort();
  expect(sorted(found)).toEqual(sorted(cells));
};

describe('the tables of states, cell by cell', () => {
  test('WF-6: an approval runs until it is completed, returned, rejected, withdrawn or aborted, and no end is undone', () => {
    const cells: Cell<ApprovalState, ApprovalAction>[] = [
      ['running', 'return', 'returned'], ['running', 'reject', 'rejected'], ['running', 'withdraw', 'withdrawn'],
      ['running', 'abort', 'aborted'], ['running', 'complete', 'completed'],
    ];
    wholeTable(approvalStates, approvalActions, cells, nextApprovalState);
  });

  test('WF-2: a stage opens, may be held by remarks, ends; another text sets it back, an agreement may be kept', () => {
    const cells: Cell<StageState, StageAction>[] = [
      ['waiting', 'open', 'open'], ['waiting', 'keep', 'kept'], ['waiting', 'stop', 'stopped'],
      ['open', 'hold', 'remarks'], ['open', 'finish', 'done'], ['open', 'reset', 'waiting'], ['open', 'stop', 'stopped'],
      ['remarks', 'finish', 'done'], ['remarks', 'reset', 'waiting'], ['remarks', 'stop', 'stopped'],
      ['done', 'reset', 'waiting'], ['kept', 'reset', 'waiting'],
    ];
    wholeTable(stageStates, stageActions, cells, nextStageState);
  });

  test('WF-2: a task is decided once or cancelled; what was decided is never undone', () => {
    const cells: Cell<TaskState, TaskAction>[] = [
      ['waiting', 'open', 'open'], ['waiting', 'cancel', 'cancelled'], ['open', 'decide', 'done'], ['open', 'cancel', 'cancelled'],
    ];
    wholeTable(taskStates, taskActions, cells, nextTaskState);
  });
});
