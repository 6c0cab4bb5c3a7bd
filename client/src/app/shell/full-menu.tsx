import { Text } from '@mantine/core';
import {
  IconArrowsExchange, IconBook2, IconBuilding, IconBulb, IconCalendar, IconCertificate, IconChecklist, IconDatabaseSearch, IconEyeCheck, IconFileImport, IconFiles, IconFileText, IconHome, IconKey,
  IconChartBar, IconListDetails, IconMail, IconMessages, IconProgressCheck, IconRoute, IconUserShare, IconUsersGroup, IconPencil, IconSchool, IconSearchOff, IconShieldCheck, IconTags, IconTimeline, IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../session';
import { AcquaintanceCount } from './acquaintance-count';
import { MenuItems, type MenuItem } from './menu-items';
import { TaskCount } from './task-count';

const work: readonly MenuItem[] = [
  { to: '/', text: 'menu.forMe', icon: IconHome },
  { to: '/tasks', text: 'menu.tasks', icon: IconChecklist, person: true, count: <TaskCount /> },
  { to: '/acquaintance', text: 'menu.acquaintance', icon: IconEyeCheck, count: <AcquaintanceCount /> },
  { to: '/drafts', text: 'menu.drafts', icon: IconPencil, person: true },
  { to: '/requests', text: 'menu.requests', icon: IconBulb },
  { to: '/work-plan', text: 'menu.workPlan', icon: IconTimeline },
  { to: '/discussions', text: 'menu.discussions', icon: IconMessages },
  { to: '/approvals', text: 'menu.approvals', icon: IconProgressCheck, any: ['documents:manage'] },
  { to: '/bodies', text: 'menu.bodies', icon: IconUsersGroup, person: true },
  { to: '/absences', text: 'menu.absences', icon: IconUserShare },
  { to: '/library', text: 'menu.library', icon: IconBook2 },
  { to: '/register', text: 'menu.register', icon: IconListDetails },
  { to: '/acts', text: 'menu.acts', icon: IconCertificate, any: ['documents:manage'] },
  { to: '/imports', text: 'menu.imports', icon: IconFileImport, any: ['imports:use'] },
  { to: '/files', text: 'menu.files', icon: IconFiles, any: ['documents:manage'] },
];

const settings: readonly MenuItem[] = [
  { to: '/units', text: 'menu.units', icon: IconBuilding, any: ['people:read'] },
  { to: '/people', text: 'menu.people', icon: IconUsers, any: ['people:read'] },
  { to: '/accounts', text: 'menu.accounts', icon: IconKey, any: ['accounts:manage'] },
  { to: '/document-types', text: 'menu.types', icon: IconTags, any: ['types:manage'] },
  { to: '/texts', text: 'menu.texts', icon: IconFileText, any: ['library:manage'] },
  { to: '/synonyms', text: 'menu.synonyms', icon: IconArrowsExchange, any: ['library:manage'] },
  { to: '/search-misses', text: 'menu.misses', icon: IconSearchOff, any: ['library:manage'] },
  { to: '/search-index', text: 'menu.searchIndex', icon: IconDatabaseSearch, any: ['library:manage'] },
  { to: '/routes', text: 'menu.routes', icon: IconRoute, any: ['types:manage'] },
  { to: '/calendar', text: 'menu.calendar', icon: IconCalendar, any: ['calendar:manage'] },
  { to: '/mail-queue', text: 'menu.mailQueue', icon: IconMail, any: ['mail:manage'] },
  { to: '/university', text: 'menu.university', icon: IconSchool, any: ['settings:manage'] },
  { to: '/speed', text: 'menu.speed', icon: IconChartBar, any: ['documents:manage'] },
  { to: '/journal', text: 'menu.journal', icon: IconShieldCheck, any: ['journal:read'] },
];

/** What the person may use, work first. */
const FullMenu = () => {
  const { t } = useTranslation();
  const may = useMay();
  const { user } = useSession();
  const allowed = (items: readonly MenuItem[]): MenuItem[] => items.filter((item) => (!item.any || item.any.some(may)) && (!item.person || Boolean(user?.personId)));
  const shown = allowed(settings);
  return (
    <div className="scrolls">
      <MenuItems items={allowed(work)} />
      {shown.length > 0 && (
        <Text size="xs" c="dimmed" fw={600} mt="md" mb={4} px="sm">
          {t('menu.settings')}
        </Text>
      )}
      <MenuItems items={shown} />
    </div>
  );
};
export default FullMenu;
