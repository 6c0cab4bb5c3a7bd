import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/model/organization';
import type { Role } from '../../api/model/session';
import { changeAccount, newAccountLink } from '../../api/organization';
import { FormShell } from '../../shared/forms/form-shell';
import { instantText } from '../../shared/format/dates';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { CopyField } from '../../shared/ui/copy-field';
import { Dialog } from '../../shared/ui/dialog';
import { ErrorNote } from '../../shared/ui/error-note';
import { RoleChoice } from './role-choice';

/** Roles, a new link, closing and opening; nobody sets or sees another's password (ORG-6). */
export const AccountDialog = ({ account, onClose }: { account: Account; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm({ roles: [...account.roles] as Role[] });
  const done = { stale: ['accounts', 'people'], success: t('common.saved'), onDone: onClose };
  const saving = useSave(() => changeAccount(account, form.values), done);
  const switching = useSave(() => changeAccount(account, { state: account.state === 'disabled' ? 'active' : 'disabled' }), done);
  const linking = useSave(() => newAccountLink(account.id), { stale: ['accounts'] });
  return (
    <Dialog title={`${account.name} (${account.login})`} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        <RoleChoice value={form.values.roles} onChange={(roles) => form.set('roles', roles)} />
      </FormShell>
      <Stack mt="xl" gap="sm">
        <ErrorNote error={linking.error ?? switching.error} />
        {linking.data && <CopyField label={t('accounts.linkUntil', { date: instantText(linking.data.expiresAt) })} value={linking.data.link} />}
        <Group>
          <Button variant="default" loading={linking.isPending} onClick={() => linking.mutate()}>
            {t('accounts.newLink')}
          </Button>
          <Button variant="outline" color={account.state === 'disabled' ? undefined : 'red'} loading={switching.isPending} onClick={() => switching.mutate()}>
            {t(account.state === 'disabled' ? 'accounts.enable' : 'accounts.disable')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
