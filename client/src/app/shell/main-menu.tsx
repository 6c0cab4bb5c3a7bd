import { NavLink, Text } from '@mantine/core';
import {
  IconArrowsExchange, IconBook2, IconBuilding, IconCertificate, IconDatabaseSearch, IconFileImport, IconFiles, IconFileText, IconHome, IconKey,
  IconListDetails, IconSchool, IconSearchOff, IconShieldCheck, IconTags, IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMay, useSession } from '../session';

interface Item {
  readonly to: string;
  readonly text: string;
  readonly icon: Icon;
  /** Permissions of which one is enough; none named: anybody who is signed in. */
  readonly any?: readonly string[];
}

const work: readonly Item[] = [
  { to: '/', text: 'menu.forMe', icon: IconHome },
  { to: '/library', text: 'menu.library', icon: IconBook2 },
  { to: '/register', text: 'menu.register', icon: IconListDetails },
  { to: '/acts', text: 'menu.acts', icon: IconCertificate, any: ['documents:manage'] },
  { to: '/imports', text: 'menu.imports', icon: IconFileImport, any: ['imports:use'] },
  { to: '/files', text: 'menu.files', icon: IconFiles, any: ['documents:manage'] },
];

const settings: readonly Item[] = [
  { to: '/units', text: 'menu.units', icon: IconBuilding, any: ['people:read'] },
  { to: '/people', text: 'menu.people', icon: IconUsers, any: ['people:read'] },
  { to: '/accounts', text: 'menu.accounts', icon: IconKey, any: ['accounts:manage'] },
  { to: '/document-types', text: 'menu.types', icon: IconTags, any: ['types:manage'] },
  { to: '/texts', text: 'menu.texts', icon: IconFileText, any: ['library:manage'] },
  { to: '/synonyms', text: 'menu.synonyms', icon: IconArrowsExchange, any: ['library:manage'] },
  { to: '/search-misses', text: 'menu.misses', icon: IconSearchOff, any: ['library:manage'] },
  { to: '/search-index', text: 'menu.searchIndex', icon: IconDatabaseSearch, any: ['library:manage'] },
  { to: '/university', text: 'menu.university', icon: IconSchool, any: ['settings:manage'] },
  { to: '/journal', text: 'menu.journal', icon: IconShieldCheck, any: ['journal:read'] },
];

const Items = ({ items }: { items: readonly Item[] }) => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isHere = (to: string): boolean => (to === '/' ? pathname === '/' : pathname.startsWith(to));
  return items.map(({ to, text, icon: Mark }) => (
    <NavLink
      key={to}
      component={Link}
      to={to}
      label={t(text)}
      leftSection={<Mark size={18} stroke={1.6} aria-hidden />}
      active={isHere(to)}
      aria-current={isHere(to) ? 'page' : undefined}
    />
  ));
};

/** Only what the person may use; a visitor sees the library alone. */
export const MainMenu = () => {
  const { t } = useTranslation();
  const { user } = useSession();
  const may = useMay();
  const allowed = (items: readonly Item[]): Item[] => items.filter((item) => !item.any || item.any.some(may));
  if (!user) return <Items items={[work[1] as Item]} />;
  const shown = allowed(settings);
  return (
    <div className="scrolls">
      <Items items={allowed(work)} />
      {shown.length > 0 && (
        <Text size="xs" c="dimmed" fw={600} mt="md" mb={4} px="sm">
          {t('menu.settings')}
        </Text>
      )}
      <Items items={shown} />
    </div>
  );
};
