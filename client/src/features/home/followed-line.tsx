import { ActionIcon, Anchor, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { unsubscribe } from '../../api/library';
import type { Subscription } from '../../api/model/library';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useSave } from '../../shared/hooks/use-save';
import { useFollowedName } from './use-followed-name';

const addressOf = ({ kind, target }: Subscription): string => (kind === 'document' ? `/documents/${target}` : `/library?${kind}=${encodeURIComponent(target)}`);

/** What is followed, and the way off. */
export const FollowedLine = ({ item }: { item: Subscription }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const { text, lang } = inLanguage(useFollowedName(item), page);
  const name = text || '…';
  const stop = useSave(() => unsubscribe(item.kind, item.target), { stale: ['subscriptions', 'news', 'marks'] });
  return (
    <Group component="li" gap="xs" wrap="nowrap" justify="space-between" py={4}>
      <div>
        <Text size="xs" c="dimmed">
          {t(`home.kinds.${item.kind}`)}
        </Text>
        <Anchor component={Link} to={addressOf(item)} lang={lang === page ? undefined : lang}>
          {name}
        </Anchor>
      </div>
      <ActionIcon variant="subtle" color="gray" aria-label={t('home.stopFollowing', { name })} loading={stop.isPending} onClick={() => stop.mutate()}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
};
