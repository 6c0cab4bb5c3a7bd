import { AppShell } from '@mantine/core';
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

const Frame = () => {
  const { t } = useTranslation();
  const [menuOpen, menu] = useDisclosure(false);
  const { pathname } = useLocation();
  const moving = useNavigation().state !== 'idle';
  useEffect(() => menu.close(), [pathname, menu]);
  return (
    <AppShell header={{ height: 60 }} navbar={{ width: 232, breakpoint: 900, collapsed: { mobile: !menuOpen } }} padding={{ base: 'md', sm: 'lg' }}>
      <a className="skip-link" href="#content">
        {t('app.skip')}
      </a>
      <AppShell.Header>
        <TopBar menuOpen={menuOpen} toggleMenu={menu.toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('app.menu')}>
        <MainMenu open={menuOpen} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} aria-busy={moving}>
        <Outlet />
      </AppShell.Main>
      <LaterNotices />
    </AppShell>
  );
};
