const PREFIX = 'c-';

/** The id of a clause on the page and behind the `#` of its address: a number alone could be something else's. */
export const idOf = (anchor: string): string => PREFIX + anchor;

/** The anchor that the part behind `#` names; broken escapes are nobody's clause. */
export const anchorOf = (hash: string): string => {
  try {
    const id = decodeURIComponent(hash.slice(1));
    return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
  } catch {
    return '';
  }
};

/** `#c-11.3`: the clause as the end of an address. */
export const hashOf = (anchor: string): string => `#${idOf(anchor)}`;
