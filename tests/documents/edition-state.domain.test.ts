import { expect, test } from '@jest/globals';
import { editionActions, editionStates, nextState } from '../../api/modules/documents/domain/edition-state.js';

/** The table of spec §1, written a second time on purpose. */
const allowed: Readonly<Record<string, string>> = {
  'draft submit': 'coordination',
  'coordination return': 'draft',
  'coordination withdraw': 'withdrawn',
  'coordination send-to-approval': 'approval',
  'approval return': 'draft',
  'approval withdraw': 'withdrawn',
  'approval approve': 'approved',
  'approved register': 'registered',
  'approved return': 'draft',
  'draft record': 'registered',
  'registered cancel': 'cancelled',
  'registered archive': 'archived',
  'cancelled archive': 'archived',
  'archived destroy': 'destroyed',
};

const cells = editionStates.flatMap((state) => editionActions.map((action) => [state, action, allowed[`${state} ${action}`] ?? null] as const));

test.each(cells)('a %s edition, %s: %s', (state, action, next) => {
  if (next) expect(nextState(state, action)).toBe(next);
  else expect(() => nextState(state, action)).toThrow('invalid_transition');
});
