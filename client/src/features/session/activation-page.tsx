import { Alert, Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ActivationLink } from '../../api/model/session';
import { activate, getActivation } from '../../api/session';
import { FormShell } from '../../shared/forms/form-shell';
import { useForm } from '../../shared/hooks/use-form';
import { Loaded } from '../../shared/ui/loaded';
import { EntryBox } from './entry-box';
import { isSame, NewPasswordFields } from './new-password-fields';

export const ActivationPage = () => {
  const { t } = useTranslation();
  const token = useParams()['token'] ?? '';
  const link = useQuery({ queryKey: ['activation', token], queryFn: () => getActivation(token), retry: false, staleTime: Infinity });
  const title = link.data?.purpose === 'reset' ? t('session.resetTitle') : t('session.activationTitle');
  return (
    <EntryBox title={title}>
      <Loaded query={link} lines={3}>
        {(data) => <PasswordForm token={token} link={data} />}
      </Loaded>
    </EntryBox>
  );
};

const PasswordForm = ({ token, link }: { token: string; link: ActivationLink }) => {
  const { t } = useTranslation();
  const form = useForm({ password: '', again: '' });
  const saving = useMutation({ mutationFn: () => activate({ token, password: form.values.password }) });
  if (saving.isSuccess) {
    return (
      <Alert color="green" role="status" title={t('session.passwordSaved')}>
        <Button component={Link} to="/sign-in" mt="xs">
          {t('session.signIn')}
        </Button>
      </Alert>
    );
  }
  return (
    <FormShell
      onSubmit={() => isSame(form.values) && saving.mutate()}
      busy={saving.isPending}
      error={saving.error}
      action={t('session.savePassword')}
    >
      <TextInput label={t('session.login')} description={link.name} value={link.login} readOnly autoComplete="username" />
      <NewPasswordFields form={form} />
    </FormShell>
  );
};
