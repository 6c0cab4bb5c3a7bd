import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDocuments } from '../../api/documents';
import type { DocumentList } from '../../api/model/document';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DocumentHits } from './document-hits';
import { FacetPanel } from './facet-panel';
import { FilterChips } from './filter-chips';
import { libraryQuery } from './filters';
import { NoHit } from './no-hit';

export const Results = () => {
  const query = libraryQuery(useUrlState());
  const list = useQuery({
    queryKey: ['documents', 'library', query],
    queryFn: ({ signal }) => listDocuments(query, signal),
    placeholderData: keepPreviousData,
  });
  return <Loaded query={list}>{(data) => <Found list={data} />}</Loaded>;
};

const Found = ({ list }: { list: DocumentList }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  return (
    <div className="two-columns">
      <FacetPlace list={list} />
      <Stack gap="xs">
        <Text size="sm" c="dimmed" role="status">
          {t('library.found', { count: list.total })}
          {list.understood?.exactCode ? ` · ${t('library.exactCode')}` : ''}
        </Text>
        <FilterChips list={list} />
        {list.total === 0 ? <NoHit understood={list.understood?.query ?? null} /> : <DocumentHits rows={list.items} />}
        <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
      </Stack>
    </div>
  );
};

/** At the left on a wide screen, in a sheet on a phone. */
const FacetPlace = ({ list }: { list: DocumentList }) => {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const [opened, sheet] = useDisclosure(false);
  if (!narrow) return <FacetPanel list={list} />;
  return (
    <Group>
      <Button variant="default" size="sm" leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />} onClick={sheet.open}>
        {t('common.filters')}
      </Button>
      <Drawer opened={opened} onClose={sheet.close} position="bottom" size="75%" title={t('common.filters')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <FacetPanel list={list} />
      </Drawer>
    </Group>
  );
};
