import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { idOf } from './anchors';

/** Brings the clause that the address names into view as soon as it is there; `loaded` tells how much is there. */
export const useAskedClause = (anchor: string, loaded: number): void => {
  const { key } = useLocation();
  useEffect(() => {
    if (anchor) document.getElementById(idOf(anchor))?.scrollIntoView({ block: 'start' });
    // The key of the address: the same clause asked for again is shown again.
  }, [anchor, key, loaded]);
};
