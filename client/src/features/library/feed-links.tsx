import { Anchor, Group, Text } from '@mantine/core';
import { IconRss } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { feedUrls } from '../../api/library';

/** The news of the library for other sites and for feed readers. */
export const FeedLinks = () => {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <IconRss size={16} aria-hidden className="quiet" />
      <Text size="sm" c="dimmed">
        {t('library.feed')}
      </Text>
      <Anchor size="sm" href={feedUrls.atom} type="application/atom+xml">
        Atom
      </Anchor>
      <Anchor size="sm" href={feedUrls.json} type="application/feed+json">
        JSON
      </Anchor>
    </Group>
  );
};
