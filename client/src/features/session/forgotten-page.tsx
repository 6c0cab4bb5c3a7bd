import { Alert, Anchor, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { requestPasswordReset } from '../../api/session';
import { useLanguage } from '../../i18n/use-language';
import { FormShell } from '../../shared/forms/form-shell';
import { useForm } from '../../shared/hooks/use-form';
import { EntryBox } from './entry-box';

export const ForgottenPage = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useForm({ login: '' });
  const asking = useMutation({ mutationFn: () => requestPasswordReset(form.values.login, language) });
  return (
    <EntryBox title={t('session.forgottenTitle')} hint={t('session.forgottenHint')}>
      {asking.isSuccess ? (
        <Alert color="green" role="status">
          {t('session.resetSent')}
        </Alert>
      ) : (
        <FormShell onSubmit={() => asking.mutate()} busy={asking.isPending} error={asking.error} action={t('session.sendLink')}>
          <TextInput label={t('session.login')} autoComplete="username" required autoFocus {...form.text('login')} />
        </FormShell>
      )}
      <Anchor component={Link} to="/sign-in" size="sm" mt="md" display="inline-block">
        {t('session.backToSignIn')}
      </Anchor>
    </EntryBox>
  );
};
