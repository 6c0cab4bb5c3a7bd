import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changePassword } from '../../api/session';
import { FormShell } from '../../shared/forms/form-shell';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { EntryBox } from './entry-box';
import { isSame, NewPasswordFields } from './new-password-fields';

export const PasswordPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const current = useForm({ password: '' });
  const next = useForm({ password: '', again: '' });
  const saving = useSave(
    () => changePassword({ currentPassword: current.values.password, newPassword: next.values.password }),
    { stale: ['session'], success: t('session.passwordSaved'), onDone: () => void navigate('/') },
  );
  return (
    <EntryBox title={t('session.changePassword')}>
      <FormShell
        onSubmit={() => isSame(next.values) && saving.mutate()}
        busy={saving.isPending}
        error={saving.error}
        action={t('session.savePassword')}
        onCancel={() => void navigate('/')}
      >
        <PasswordInput
          label={t('session.currentPassword')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
          {...current.text('password')}
        />
        <NewPasswordFields form={next} />
      </FormShell>
    </EntryBox>
  );
};
