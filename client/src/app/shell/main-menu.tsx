import { useMediaQuery } from '@mantine/hooks';
import { IconBook2 } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { loadWorkTexts } from '../../i18n';
import { useSession } from '../session';
import { MenuItems } from './menu-items';

// A visitor sees the library alone; the marks of all the other screens are fetched for those who may open them.
const FullMenu = lazy(async () => (await Promise.all([import('./full-menu'), loadWorkTexts()]))[0]);
const forVisitors = [{ to: '/library', text: 'menu.library', icon: IconBook2 }];

/** Only what the person may use; on a phone fetched when it is opened. */
export const MainMenu = ({ open }: { open: boolean }) => {
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false });
  const { user } = useSession();
  if (!user) return <MenuItems items={forVisitors} />;
  if (narrow && !open) return null;
  return (
    <Suspense>
      <FullMenu />
    </Suspense>
  );
};
