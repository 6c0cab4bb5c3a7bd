import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDocuments } from '../../api/documents';
import { listRecent } from '../../api/library';
import { ErrorNote } from '../../shared/ui/error-note';
import { ShortList } from './short-list';

const SHOWN = 8;
const latestQuery = { status: 'in_force', sort: 'date', dir: 'desc', pageSize: 4 };

export const recentQuery = { queryKey: ['documents', 'recent'], queryFn: listRecent };

/** In a quiet month: what came into force last, under a title that says so. */
const useLatest = (wanted: boolean) =>
  useQuery({
    queryKey: ['documents', 'latest', latestQuery],
    queryFn: async ({ signal }) => (await listDocuments(latestQuery, signal)).items.map(({ id, ...row }) => ({ ...row, documentId: id })),
    enabled: wanted,
  });

/** What has come into force in the last 30 days. */
export const Recent = () => {
  const { t } = useTranslation();
  const recent = useQuery(recentQuery);
  const isQuiet = recent.data?.length === 0;
  const latest = useLatest(isQuiet);
  const shown = isQuiet ? latest : recent;
  if (shown.data?.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" className="section-title">
        {t(isQuiet ? 'library.latest' : 'library.recent')}
      </h2>
      {shown.isPending && <Skeleton height={180} />}
      <ErrorNote error={shown.error} retry={() => void shown.refetch()} />
      {shown.data && <ShortList items={shown.data.slice(0, SHOWN)} />}
    </section>
  );
};
