import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bones } from '../../shared/ui/loaded';

const FollowingOpened = lazy(() => import('./following-opened'));

/** What I follow, opened when it is to be changed. */
export const Following = () => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <div>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconBell size={16} aria-hidden />}
        aria-expanded={opened}
        aria-controls="following"
        onClick={() => setOpened(!opened)}
      >
        {t('home.following')}
      </Button>
      <div id="following">
        {opened && (
          <Suspense fallback={<Bones lines={3} />}>
            <FollowingOpened />
          </Suspense>
        )}
      </div>
    </div>
  );
};
