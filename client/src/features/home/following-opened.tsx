import { Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listSubscriptions } from '../../api/library';
import type { Subscription } from '../../api/model/library';
import { Loaded } from '../../shared/ui/loaded';
import { FollowMore } from './follow-more';
import { FollowedLine } from './followed-line';

/** Types, units and documents that I follow: each with its way off, and a way to more. */
const FollowingOpened = () => {
  const subscriptions = useQuery({ queryKey: ['subscriptions'], queryFn: listSubscriptions });
  return (
    <Paper withBorder p="md" mt="sm">
      <Stack gap="md">
        <Loaded query={subscriptions} lines={3}>
          {(items) => <Followed items={items} />}
        </Loaded>
        <FollowMore followed={subscriptions.data ?? []} />
      </Stack>
    </Paper>
  );
};
export default FollowingOpened;

const Followed = ({ items }: { items: readonly Subscription[] }) => {
  const { t } = useTranslation();
  if (items.length === 0) return <Text c="dimmed">{t('home.followingNothing')}</Text>;
  return (
    <ul className="plain-list" aria-label={t('home.following')}>
      {items.map((item) => (
        <FollowedLine key={`${item.kind} ${item.target}`} item={item} />
      ))}
    </ul>
  );
};
