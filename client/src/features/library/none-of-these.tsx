import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { ANY_STATUS, filterNames, without } from './filters';

/** No document fits the filters: the ways to more. */
export const NoneOfThese = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const narrowed = filterNames.some((name) => name !== 'status' && url.get(name));
  return (
    <Empty title={t('library.noHitFilters')}>
      <Group gap="xs" justify="center">
        {narrowed && (
          <Button variant="default" onClick={() => url.set(without(filterNames))}>
            {t('library.withoutFilters')}
          </Button>
        )}
        {url.get('status') !== ANY_STATUS && (
          <Button variant="default" onClick={() => url.set({ status: ANY_STATUS })}>
            {t('library.anyState')}
          </Button>
        )}
      </Group>
    </Empty>
  );
};
