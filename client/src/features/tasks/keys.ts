/** Names of what is kept of tasks: one place, so that nothing is refreshed under another name. */
export const taskKeys = {
  list: (state: 'open' | 'done', page: number) => ['tasks', 'list', state, page] as const,
  count: ['tasks', 'count'] as const,
  one: (id: string) => ['tasks', 'one', id] as const,
};
