/** What a new question keeps of the address: the day and the archive; filters were chosen for the former answer. */
const KEPT = ['on', 'archived'];

/** The library with the answers to a question, without one its first view; asked within the library, of the same day. */
export const libraryAddress = (query: string, { pathname, search }: { pathname: string; search: string }): string => {
  const kept = pathname === '/library' ? [...new URLSearchParams(search)].filter(([name]) => KEPT.includes(name)) : [];
  const next = new URLSearchParams([...(query ? [['q', query]] : []), ...kept]).toString();
  return next ? `/library?${next}` : '/library';
};
