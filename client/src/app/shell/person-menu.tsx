import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { User } from '../../api/model/session';
import { signOut } from '../../api/session';

const initials = (name: string): string => name.split(/\s+/).slice(0, 2).map((word) => word[0] ?? '').join('');

export const PersonMenu = ({ user }: { user: User }) => {
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
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className="person">
          <Avatar size={34} color="accent" aria-hidden>
            {initials(user.name)}
          </Avatar>
          <span className="unseen">{t('session.personMenu', { name: user.name })}</span>
        </UnstyledButton>
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
