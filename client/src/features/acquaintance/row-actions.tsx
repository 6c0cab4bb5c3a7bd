import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryRow } from '../../api/model/acquaintance';
import { ExcuseDialog } from './excuse-dialog';
import { RefusalActDialog } from './refusal-act-dialog';

type Opened = 'refusal' | 'excuse' | null;

/** What can be recorded of one person who has not answered. */
export const RowActions = ({ row }: { row: EntryRow }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>(null);
  if (row.state !== 'open') return null;
  const close = (): void => setOpened(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('unitAcquaintance.actionsOf', { name: row.person.name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened('refusal')}>{t('unitAcquaintance.refusalAct')}</Menu.Item>
          <Menu.Item onClick={() => setOpened('excuse')}>{t('unitAcquaintance.excuse')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened === 'refusal' && <RefusalActDialog row={row} onClose={close} />}
      {opened === 'excuse' && <ExcuseDialog row={row} onClose={close} />}
    </>
  );
};
