import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listInbox, readInbox, readNotice } from '../../api/notices';
import { useSave } from '../../shared/hooks/use-save';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { NoticeLine } from './notice-line';

/** What the person was told, unread notices first. */
export const InboxPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const inbox = useQuery({ queryKey: ['inbox', 'page', url.page], queryFn: () => listInbox(url.page), placeholderData: keepPreviousData });
  const read = useSave(readNotice, { stale: ['inbox'] });
  const readAll = useSave(readInbox, { stale: ['inbox'] });
  const actions = inbox.data && inbox.data.unread > 0 && (
    <Button variant="default" loading={readAll.isPending} onClick={() => readAll.mutate()}>{t('inbox.allRead')}</Button>
  );
  return (
    <Page title={t('inbox.title')} hint={t('inbox.hint')} actions={actions}>
      <Loaded query={inbox}>
        {(data) => (
          <>
            {data.items.length === 0
              ? <Empty title={t('inbox.empty')} hint={t('inbox.emptyHint')} />
              : <ul className="hits">{data.items.map((item) => <NoticeLine key={item.id} item={item} onRead={() => read.mutate(item.id)} />)}</ul>}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
