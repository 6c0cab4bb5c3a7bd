import { LibraryPage } from '../library/library-page';
import { Guarded, useSession } from '../../app/session';
import { ForMePage } from './for-me-page';

/** A visitor comes to search; who is signed in comes to what waits. */
export const StartPage = () => {
  const { user } = useSession();
  if (!user) return <LibraryPage />;
  return (
    <Guarded>
      <ForMePage />
    </Guarded>
  );
};
