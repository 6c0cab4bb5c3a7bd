import type { Notice } from '../../api/modules/notifications/public.js';
import type { TestSystem } from '../support/test-system.js';

let number = 0;

/** A person of the university, with an address unless told, who is not signed in. */
export const makePerson = async (system: TestSystem, surname: string, email: string | null = `p${number}@example.kz`): Promise<string> => {
  number += 1;
  const office = await system.as('quality-office');
  const answer = await office.post('/people', { personnelNumber: `N-${number}`, surname, name: 'Айгүл', email });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.id;
};

export const noticeOf = (personId: string, facts: Partial<Notice> = {}): Notice => ({
  personId, kind: 'approvals.task-opened', params: { title: 'Эдвайзер туралы ереже', dueOn: '2026-04-02' }, href: '/tasks/1', key: 'task:1', mail: 'digest', ...facts,
});

/** Says the notices in a transaction as another module would. */
export const tell = (system: TestSystem, ...notices: Notice[]): Promise<void> =>
  system.inq.transactions.bind(() => ({})).run(({ session }) => system.inq.notifications.notify(notices, session));
