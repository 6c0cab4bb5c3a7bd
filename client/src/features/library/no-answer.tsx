import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/model/library';
import { useMay } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { searchFacetNames, without } from './filters';
import { ShortList } from './short-list';
import { Understood } from './understood';

/** Nothing found: what was understood, what comes near, and what to try. */
export const NoAnswer = ({ answer }: { answer: SearchAnswer }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  return (
    <Stack gap="md" maw={640}>
      <Text fw={600}>{t('library.noHit', { query: url.get('q') })}</Text>
      <Understood answer={answer} />
      <OtherWays archived={answer.archived} />
      {answer.near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near" className="section-title">
            {t('library.near')}
          </h2>
          <ShortList items={answer.near} />
        </section>
      )}
      <section aria-labelledby="advice">
        <h2 id="advice" className="section-title">
          {t('library.advice')}
        </h2>
        <List size="sm" spacing={4}>
          <List.Item>{t('library.adviceWord')}</List.Item>
          <List.Item>{t('library.adviceFewer')}</List.Item>
          <List.Item>{t('library.adviceCode')}</List.Item>
        </List>
      </section>
    </Stack>
  );
};

/** The same question asked more widely. */
const OtherWays = ({ archived }: { archived: boolean }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const may = useMay();
  const narrowed = searchFacetNames.some((name) => url.get(name));
  return (
    <Group gap="xs">
      {narrowed && (
        <Button variant="default" onClick={() => url.set(without(searchFacetNames))}>
          {t('library.withoutFilters')}
        </Button>
      )}
      {url.get('on') && (
        <Button variant="default" onClick={() => url.set({ on: null })}>
          {t('onDate.backToToday')}
        </Button>
      )}
      {may('archive:search') && !archived && (
        <Button variant="default" onClick={() => url.set({ archived: 'true' })}>
          {t('library.archiveToo')}
        </Button>
      )}
    </Group>
  );
};
