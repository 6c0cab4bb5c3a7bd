import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { ANY_STATUS, filterNames } from './filters';

/** Nothing found: what was understood, and the ways to find more. */
export const NoHit = ({ understood }: { understood: string | null }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const without = Object.fromEntries(filterNames.map((name) => [name, null]));
  const narrowed = filterNames.some((name) => name !== 'status' && url.get(name));
  const asked = understood ?? url.get('q');
  return (
    <Empty title={asked ? t('library.noHit', { query: asked }) : t('library.noHitFilters')} hint={t('library.noHitHint')}>
      <Group gap="xs" justify="center">
        {narrowed && (
          <Button variant="default" onClick={() => url.set(without)}>
            {t('library.withoutFilters')}
          </Button>
        )}
        {url.get('status') !== ANY_STATUS && (
          <Button variant="default" onClick={() => url.set({ ...without, status: ANY_STATUS })}>
            {t('library.anyState')}
          </Button>
        )}
      </Group>
    </Empty>
  );
};
