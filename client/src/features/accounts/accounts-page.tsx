import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listAccounts } from '../../api/organization';
import type { Account } from '../../api/model/organization';
import { instantText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { StateMark, type Tone } from '../../shared/ui/state-mark';
import { AccountDialog } from './account-dialog';
import { NewAccountDialog } from './new-account-dialog';
import { SlipsDialog } from './slips-dialog';

const tones: Record<Account['state'], Tone> = { active: 'good', invited: 'wait', disabled: 'quiet' };

const useColumns = (onEdit: (account: Account) => void): Column<Account>[] => {
  const { t } = useTranslation();
  return [
    { key: 'name', label: t('organization.fullName'), cell: (account) => account.name },
    { key: 'login', label: t('fields.login'), cell: (account) => account.login },
    { key: 'roles', label: t('fields.roles'), cell: (account) => account.roles.map((role) => t(`roles.${role}`)).join(', ') || '—' },
    { key: 'state', label: t('fields.state'), cell: (account) => <StateMark tone={tones[account.state]}>{t(`accountStates.${account.state}`)}</StateMark> },
    { key: 'last', label: t('accounts.lastSignIn'), cell: (account) => (account.lastSignInAt ? instantText(account.lastSignInAt) : '—') },
    { key: 'edit', label: <span className="unseen">{t('common.edit')}</span>, className: 'narrow', cell: (account) => <Button size="compact-sm" variant="default" aria-label={`${t('common.edit')}: ${account.login}`} onClick={() => onEdit(account)}>{t('common.edit')}</Button> },
  ];
};

export const AccountsPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const [dialog, setDialog] = useState<Account | 'new' | 'slips' | null>(null);
  const columns = useColumns(setDialog);
  const query = { q: url.get('q'), page: url.page };
  const accounts = useQuery({ queryKey: ['accounts', query], queryFn: () => listAccounts(query), placeholderData: keepPreviousData });
  const filter = useDebouncedCallback((q: string) => url.set({ q }), 250);
  const close = (): void => setDialog(null);
  const actions = (
    <>
      <Button variant="default" onClick={() => setDialog('slips')}>{t('accounts.slips')}</Button>
      <Button onClick={() => setDialog('new')}>{t('accounts.add')}</Button>
    </>
  );
  return (
    <Page title={t('menu.accounts')} hint={t('accounts.hint')} actions={actions}>
      <TextInput mb="md" maw={320} label={t('accounts.filter')} defaultValue={url.get('q')} onChange={(event) => filter(event.currentTarget.value)} />
      <Loaded query={accounts}>
        {(data) => (
          <>
            {data.items.length === 0 ? <Empty title={t('common.nothingFound')} /> : <DataTable caption={t('menu.accounts')} columns={columns} rows={data.items} rowKey={(account) => account.id} />}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
      {dialog === 'new' && <NewAccountDialog onClose={close} />}
      {dialog === 'slips' && <SlipsDialog onClose={close} />}
      {typeof dialog === 'object' && dialog && <AccountDialog account={dialog} onClose={close} />}
    </Page>
  );
};
