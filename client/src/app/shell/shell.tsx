import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { SessionGate } from '../session';
import { LaterNotices } from './later-notices';
import { MainMenu } from './main-menu';
import { TopBar } from './top-bar';

export const Shell = () => (
  <SessionGate>
    <Frame />
  </SessionGate>
);

// Mantine's frame is left out: what it can do besides (resizing, locking the scroll) would weigh ten kilobytes in every first view.
const Frame = () => {
  const { t } = useTranslation();
  const [menuOpen, menu] = useDisclosure(false);
  const { pathname } = useLocation();
  const moving = useNavigation().state !== 'idle';
  useEffect(() => menu.close(), [pathname, menu]);
  return (
    <>
      <a className="skip-link" href="#content">
        {t('app.skip')}
      </a>
      <header className="app-header">
        <TopBar menuOpen={menuOpen} toggleMenu={menu.toggle} />
      </header>
      <nav className="app-menu" aria-label={t('app.menu')} data-open={menuOpen || undefined}>
        <MainMenu open={menuOpen} />
      </nav>
      <main id="content" className="app-main" tabIndex={-1} aria-busy={moving}>
        <Outlet />
      </main>
      <LaterNotices />
    </>
  );
};
