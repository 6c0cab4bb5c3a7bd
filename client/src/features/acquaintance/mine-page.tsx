import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { listMine } from '../../api/acquaintance';
import { useSession } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { DoneLine, OpenLine } from './entry-lines';
import { acquaintanceKeys } from './keys';
import { Sections } from './sections';
import './acquaintance.css';
import './lists.css';

/** What I am to get to know, with dates, and what I have confirmed before, with receipts. */
export const MinePage = () => {
  const { t } = useTranslation();
  const { user } = useSession();
  // An account of the office that stands for nobody has no documents of its own.
  if (!user?.personId) return <Navigate to="/acquaintance/units" replace />;
  return (
    <Page title={t('acquaintance.title')}>
      <Sections />
      <div className="my-entries">
        <Open />
        <Done />
      </div>
    </Page>
  );
};

const Open = () => {
  const { t } = useTranslation();
  const list = useQuery({ queryKey: acquaintanceKeys.mine('open', 1), queryFn: () => listMine('open', 1) });
  return (
    <section aria-labelledby="open-entries">
      <h2 id="open-entries" className="section-title">{t('acquaintanceList.open')}</h2>
      <Loaded query={list} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('acquaintanceList.none')} hint={t('acquaintanceList.noneHint')} />
          ) : (
            <ul className="plain-list entry-lines">{items.map((entry) => <OpenLine key={entry.id} entry={entry} />)}</ul>
          )
        }
      </Loaded>
    </section>
  );
};

const Done = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const list = useQuery({ queryKey: acquaintanceKeys.mine('done', url.page), queryFn: () => listMine('done', url.page) });
  if (list.data?.total === 0) return null;
  return (
    <section aria-labelledby="done-entries">
      <h2 id="done-entries" className="section-title">{t('acquaintanceList.done')}</h2>
      <Loaded query={list} lines={3}>
        {(page) => (
          <>
            <ul className="plain-list entry-lines">{page.items.map((entry) => <DoneLine key={entry.id} entry={entry} />)}</ul>
            <Pages list={page} onPage={(number) => url.set({ page: String(number) })} />
          </>
        )}
      </Loaded>
    </section>
  );
};
