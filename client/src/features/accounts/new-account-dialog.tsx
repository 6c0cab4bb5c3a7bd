import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/model/session';
import { createAccount } from '../../api/organization';
import { FormShell } from '../../shared/forms/form-shell';
import { PersonPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { CopyField } from '../../shared/ui/copy-field';
import { Dialog } from '../../shared/ui/dialog';
import { RoleChoice } from './role-choice';

const empty = { personId: null as string | null, login: '', name: '', roles: ['staff'] as Role[] };

/** Makes an account; its first password is set by its owner, through the link. */
export const NewAccountDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm(empty);
  const saving = useSave(() => createAccount(form.values), { stale: ['accounts', 'people'] });
  const faults = useFaults(saving.error);
  if (saving.data) {
    return (
      <Dialog title={t('accounts.created')} onClose={onClose}>
        <Stack>
          {saving.data.activationLink && <CopyField label={t('accounts.link')} value={saving.data.activationLink} />}
          <Text size="sm" c="dimmed">{t('accounts.linkHint')}</Text>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </Stack>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('accounts.add')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('accounts.create')} onCancel={onClose}>
        <PersonPick label={t('fields.personId')} description={t('accounts.personHint')} value={form.values.personId} onChange={(id) => form.set('personId', id)} error={faults.of('personId')} />
        <TextInput label={t('organization.fullName')} required {...form.text('name')} error={faults.of('name')} />
        <TextInput label={t('fields.login')} required autoComplete="off" {...form.text('login')} error={faults.of('login')} />
        <RoleChoice value={form.values.roles} onChange={(roles) => form.set('roles', roles)} />
      </FormShell>
    </Dialog>
  );
};
