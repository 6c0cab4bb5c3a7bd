import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { idOf } from './anchors';

/** Brings the clause that the address names into view, once, as soon as it is there; `loaded` tells how much is there. */
export const useAskedClause = (anchor: string, loaded: number): void => {
  // The key of the address: the same clause asked for again is shown again.
  const { key } = useLocation();
  const shown = useRef('');
  useEffect(() => {
    const asked = `${key} ${anchor}`;
    const clause = anchor && shown.current !== asked ? document.getElementById(idOf(anchor)) : null;
    if (!clause) return;
    shown.current = asked;
    clause.scrollIntoView({ block: 'start' });
    // Reading aloud and the Tab key go on from here.
    clause.focus({ preventScroll: true });
  }, [anchor, key, loaded]);
};
