import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listRequests } from '../../api/development-requests';
import { requestStates } from '../../api/model/development-requests';
import { useSession } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { RequestLine } from './request-line';

const FileButton = () => {
  const { t } = useTranslation();
  const { user } = useSession();
  // Only somebody of the university has a unit for which to ask.
  return user?.personId ? (
    <Button component={Link} to="/requests/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('requests.file')}
    </Button>
  ) : null;
};

/** Development requests (ҚБ өтінімдері): mine, and those of others that I may see. */
export const RequestsPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const { user } = useSession();
  const mine = Boolean(user?.personId) && url.get('whose') !== 'all';
  const query = { whose: mine ? 'mine' : 'all', state: url.get('state') || undefined, page: url.page };
  const requests = useQuery({ queryKey: ['development-requests', 'list', query], queryFn: () => listRequests(query), placeholderData: keepPreviousData });
  return (
    <Page title={t('menu.requests')} hint={t('requests.hint')} actions={<FileButton />}>
      <Group mb="md" align="flex-end">
        {user?.personId && (
          <SegmentedControl
            aria-label={t('requests.whose')}
            value={mine ? 'mine' : 'all'}
            onChange={(whose) => url.set({ whose: whose === 'all' ? 'all' : null })}
            data={['mine', 'all'].map((value) => ({ value, label: t(`requests.${value}`) }))}
          />
        )}
        <Select
          label={t('requests.state')}
          clearable
          placeholder={t('requests.anyState')}
          data={requestStates.map((state) => ({ value: state, label: t(`requestStates.${state}`) }))}
          value={url.get('state') || null}
          onChange={(state) => url.set({ state })}
        />
      </Group>
      <Loaded query={requests}>
        {(list) => (
          <>
            {list.items.length === 0 ? <Empty title={t('requests.empty')} hint={t('requests.emptyHint')} /> : (
              <ul className="hits">{list.items.map((request) => <RequestLine key={request.id} request={request} />)}</ul>
            )}
            <Pages list={list} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
