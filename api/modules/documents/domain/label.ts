import type { Holding } from './document.js';

/** How a document is called in the journal and in messages: its code, else a title. */
export const labelOf = ({ document, editions }: Holding): string => {
  const title = editions.at(-1)?.title;
  return document.code?.canonical ?? title?.kk ?? title?.ru ?? title?.en ?? document.id;
};
