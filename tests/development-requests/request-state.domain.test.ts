import { expect, test } from '@jest/globals';
import { nextState, requestActions, requestStates } from '../../api/modules/development-requests/domain/request-state.js';

/** The table of WF-8, written a second time on purpose. */
const allowed: Readonly<Record<string, string>> = {
  'submitted accept': 'accepted',
  'submitted decline': 'declined',
  'submitted withdraw': 'withdrawn',
  'accepted withdraw': 'withdrawn',
  'accepted begin': 'begun',
  'begun finish': 'done',
};

const cells = requestStates.flatMap((state) => requestActions.map((action) => [state, action, allowed[`${state} ${action}`] ?? null] as const));

test.each(cells)('WF-8 a %s request, %s: %s', (state, action, next) => {
  if (next) expect(nextState(state, action)).toBe(next);
  else expect(() => nextState(state, action)).toThrow('invalid_transition');
});
