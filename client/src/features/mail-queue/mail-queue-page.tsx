import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mailStates, type MailQueue, type MailState } from '../../api/model/notices';
import { listMailQueue, sendMailAgain } from '../../api/notices';
import { useSave } from '../../shared/hooks/use-save';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { ErrorNote } from '../../shared/ui/error-note';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { useColumns } from './columns';

const REFRESH_MS = 15_000;

const StateFilter = ({ counters, value, onChange }: { counters: MailQueue['counters']; value: string; onChange: (state: string | null) => void }) => {
  const { t } = useTranslation();
  const options = mailStates.map((state) => ({ value: state as string, label: `${t(`mailStates.${state}`)} — ${counters[state]}` }));
  return <Select mb="md" maw={320} label={t('mail.state')} data={options} value={value || null} placeholder={t('mail.all')} clearable clearButtonProps={{ 'aria-label': t('mail.all') }} onChange={onChange} />;
};

/** The mails with their states; what was refused or is uncertain is sent again by hand. */
export const MailQueuePage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const state = mailStates.find((each) => each === url.get('state')) as MailState | undefined;
  const query = { state, page: url.page };
  const queue = useQuery({ queryKey: ['mail-queue', query], queryFn: () => listMailQueue(query), placeholderData: keepPreviousData, refetchInterval: REFRESH_MS });
  const again = useSave(sendMailAgain, { stale: ['mail-queue'], success: t('mail.againDone') });
  const columns = useColumns((mail) => again.mutate(mail.id));
  return (
    <Page title={t('menu.mailQueue')} hint={t('mail.hint')}>
      <Loaded query={queue}>
        {(data) => (
          <>
            {!data.available && <p className="band" role="status">{t('mail.noServer')} <span>{t('mail.noServerHint')}</span></p>}
            <StateFilter counters={data.counters} value={state ?? ''} onChange={(wanted) => url.set({ state: wanted })} />
            {again.error && <ErrorNote error={again.error} />}
            {data.items.length === 0 ? <Empty title={t('mail.empty')} /> : <DataTable caption={t('menu.mailQueue')} columns={columns} rows={data.items} rowKey={(mail) => mail.id} />}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
