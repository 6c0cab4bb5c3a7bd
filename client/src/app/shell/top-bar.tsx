import { Burger, Button, Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { SearchBox } from '../../features/search/search-box';
import { loadStaffTexts } from '../../i18n';
import { useSession } from '../session';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';
import { PersonMenu } from './person-menu';
import { ThemeSwitch } from './theme-switch';

// For those who are signed in alone, with the words that it says.
const InboxBell = lazy(async () => (await Promise.all([import('./inbox-bell'), loadStaffTexts()]))[0]);

interface TopBarProps {
  readonly menuOpen: boolean;
  readonly toggleMenu: () => void;
}

/** The library brings its own large search box; two on one page would compete for `/`. */
const hasOwnSearch = (pathname: string, signedIn: boolean): boolean =>
  pathname === '/library' || (pathname === '/' && !signedIn);

export const TopBar = ({ menuOpen, toggleMenu }: TopBarProps) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const { pathname } = useLocation();
  return (
    <Group h="100%" px={{ base: 'xs', sm: 'md' }} gap="xs" wrap="nowrap">
      <Burger opened={menuOpen} onClick={toggleMenu} className="menu-button" size="sm" aria-label={t('app.menu')} aria-expanded={menuOpen} />
      <Mark />
      <div className="top-search">{!hasOwnSearch(pathname, Boolean(user)) && <SearchBox size="sm" />}</div>
      <LanguageSwitch />
      <ThemeSwitch />
      {user?.personId && <Suspense fallback={<span className="bell-place" />}><InboxBell personId={user.personId} /></Suspense>}
      {user ? (
        <PersonMenu user={user} />
      ) : (
        <Button component={Link} to="/sign-in" size="sm" className="no-shrink">
          {t('session.signIn')}
        </Button>
      )}
    </Group>
  );
};
