import { lazy, Suspense } from 'react';
import { Guarded, useSession } from '../../app/session';
import { loadWorkTexts } from '../../i18n';
import { Bones } from '../../shared/ui/loaded';
import { LibraryPage } from '../library/library-page';

const ForMePage = lazy(async () => {
  const [{ ForMePage: Page }] = await Promise.all([import('./for-me-page'), loadWorkTexts()]);
  return { default: Page };
});

/** A visitor comes to search; who is signed in comes to what waits. */
export const StartPage = () => {
  const { user } = useSession();
  if (!user) return <LibraryPage />;
  return (
    <Guarded>
      <Suspense fallback={<Bones />}>
        <ForMePage />
      </Suspense>
    </Guarded>
  );
};
