import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listChanges } from '../../api/changes';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';
import { ChangeLine } from './change-line';
import { changeKeys } from './keys';

const PAGE_SIZE = 50;

/** Changes under way and those registered: mine, or everybody's for the quality office. */
export const ChangesList = ({ all }: { all: boolean }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const query = { mine: all ? 'all' : 'true', page: url.page, pageSize: PAGE_SIZE };
  const changes = useQuery({ queryKey: changeKeys.list(query), queryFn: () => listChanges(query) });
  return (
    <Loaded query={changes}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Empty title={t('changes.empty')} hint={t('changes.emptyHint')} />
        ) : (
          <>
            <ul className="hits">
              {items.map((line) => (
                <ChangeLine key={line.id} line={line} />
              ))}
            </ul>
            <Pages list={{ page: url.page, pageSize: PAGE_SIZE, total }} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )
      }
    </Loaded>
  );
};
