import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { countInbox } from '../../api/notices';
import { useMailLanguage } from './use-mail-language';

const REFRESH_MS = 60_000;

/** The way to the inbox, with how many notices have not been read. */
const InboxBell = ({ personId }: { personId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['inbox', 'count'], queryFn: countInbox, refetchInterval: REFRESH_MS });
  useMailLanguage(personId);
  const unread = data?.unread ?? 0;
  const name = unread > 0 ? `${t('inbox.title')}. ${t('inbox.unread', { count: unread })}` : t('inbox.title');
  return (
    <ActionIcon component={Link} to="/inbox" variant="subtle" size="lg" className="bell" aria-label={name} title={name} data-unread={unread > 99 ? '99+' : unread || undefined}>
      <IconBell size={18} aria-hidden />
    </ActionIcon>
  );
};
export default InboxBell;
