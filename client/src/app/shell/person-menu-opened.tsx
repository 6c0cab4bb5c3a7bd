import { Menu, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { User } from '../../api/model/session';
import { signOut } from '../../api/session';
import { PersonButton } from './person-button';

const PersonMenuOpened = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate('/');
    // What this person could see must not stay for the next one at the same screen.
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    await client.invalidateQueries({ queryKey: ['session'] });
  };
  return (
    <Menu position="bottom-end" defaultOpened>
      <Menu.Target>
        <PersonButton name={user.name} autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        <div className="person-head">
          <Text fw={600} size="sm">{user.name}</Text>
          <Text size="xs" c="dimmed">{user.roles.map((role) => t(`roles.${role}`)).join(', ')}</Text>
        </div>
        <Menu.Item component={Link} to="/password">
          {t('session.changePassword')}
        </Menu.Item>
        <Menu.Item onClick={() => void leave()}>{t('session.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
export default PersonMenuOpened;
