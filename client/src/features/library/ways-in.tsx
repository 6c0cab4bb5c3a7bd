import { Anchor } from '@mantine/core';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listDocuments } from '../../api/documents';
import type { DocumentList, FacetName } from '../../api/model/document';
import { useSession } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { useFacetLabel } from './facet-label';
import { FeedLinks } from './feed-links';
import { Recent, recentQuery } from './recent';

const ways: readonly FacetName[] = ['level', 'type', 'unit', 'process'];
const MOST = 12;

/** While nothing is asked: what has come into force lately, and the library by level, type, unit and process. */
export const WaysIn = () => {
  const { t } = useTranslation();
  const { today } = useSession();
  const on = useUrlState().get('on');
  const query = { status: 'in_force', on, pageSize: 1 };
  usePrefetchQuery(recentQuery);
  const list = useQuery({ queryKey: ['documents', 'ways-in', query], queryFn: ({ signal }) => listDocuments(query, signal) });
  return (
    <Loaded query={list} lines={8}>
      {(data) =>
        data.total === 0 ? (
          <Empty title={t('library.empty')} hint={t('library.emptyHint')} />
        ) : (
          <>
            {(!on || on === today) && <Recent />}
            <div className="ways">
              {ways.map((name) => (
                <Way key={name} name={name} list={data} />
              ))}
            </div>
            <FeedLinks />
          </>
        )
      }
    </Loaded>
  );
};

const Way = ({ name, list }: { name: FacetName; list: DocumentList }) => {
  const { t } = useTranslation();
  const label = useFacetLabel();
  const on = useUrlState().get('on');
  const values = list.facets[name] ?? [];
  if (values.length === 0) return null;
  return (
    <section aria-labelledby={`way-${name}`}>
      <h2 id={`way-${name}`}>{t(`facets.${name}`)}</h2>
      <ul>
        {values.slice(0, MOST).map((value) => (
          <li key={value.value}>
            <Anchor component={Link} to={`/library?${name}=${encodeURIComponent(value.value)}${on ? `&on=${on}` : ''}`}>
              {label(name, value)}
            </Anchor>
            <span className="quiet tabular">{value.count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
