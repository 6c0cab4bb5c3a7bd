import { useIsMutating } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';

const Notices = lazy(() => import('../notices'));

/** The place of notices, fetched with the first change that is saved; what is said meanwhile waits for it. */
export const LaterNotices = () => {
  const saving = useIsMutating() > 0;
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (saving) setWanted(true);
  }, [saving]);
  return wanted && <Suspense><Notices /></Suspense>;
};
