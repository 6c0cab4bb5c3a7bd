import { Anchor, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useSession } from '../../app/session';
import { signIn } from '../../api/session';
import { FormShell } from '../../shared/forms/form-shell';
import { useForm } from '../../shared/hooks/use-form';
import { EntryBox } from './entry-box';

/** Only addresses of our own: `//elsewhere` and `https:` would lead away. */
const safeNext = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export const SignInPage = () => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { user, demo } = useSession();
  const [params] = useSearchParams();
  const form = useForm({ login: '', password: '' });
  const entering = useMutation({
    mutationFn: () => signIn(form.values),
    onSuccess: (session) => {
      // Lists that a visitor has seen are shorter than those of the one who has just come in.
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      client.setQueryData(['session'], session);
    },
  });
  if (user) return <Navigate to={safeNext(params.get('next'))} replace />;
  return (
    <EntryBox title={t('session.signInTitle')} hint={demo ? t('session.demoHint') : undefined}>
      <FormShell onSubmit={() => entering.mutate()} busy={entering.isPending} error={entering.error} action={t('session.signIn')}>
        <TextInput label={t('session.login')} autoComplete="username" autoFocus required {...form.text('login')} />
        <PasswordInput
          label={t('session.password')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
          {...form.text('password')}
        />
        <Anchor component={Link} to="/forgotten-password" size="sm">
          {t('session.forgotten')}
        </Anchor>
      </FormShell>
    </EntryBox>
  );
};
