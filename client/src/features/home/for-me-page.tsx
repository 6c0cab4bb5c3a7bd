import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session';
import { Page } from '../../shared/ui/page';
import { Recent } from '../library/recent';
import { Favourites } from './favourites';
import { Following } from './following';
import { News } from './news';
import { Waiting } from './waiting';

/** What waits for this person, what is new of what they follow, what they keep, and what has come into force lately. */
export const ForMePage = () => {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <Page title={t('home.title')} hint={user?.name}>
      <Stack gap="xl" maw={900}>
        <Waiting />
        <News />
        <Following />
        <Favourites />
        <Recent />
      </Stack>
    </Page>
  );
};
