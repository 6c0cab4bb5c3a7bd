import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../shared/hooks/use-form';

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const isSame = (values: NewPassword): boolean => values.password === values.again;

/** A new password, typed twice. */
export const NewPasswordFields = ({ form }: { form: Form<NewPassword> }) => {
  const { t } = useTranslation();
  const toggle = { 'aria-label': t('session.showPassword') };
  const differs = form.values.again !== '' && !isSame(form.values);
  return (
    <>
      <PasswordInput
        label={t('session.newPassword')}
        description={t('session.passwordRule')}
        autoComplete="new-password"
        required
        visibilityToggleButtonProps={toggle}
        {...form.text('password')}
      />
      <PasswordInput
        label={t('session.again')}
        autoComplete="new-password"
        required
        visibilityToggleButtonProps={toggle}
        error={differs ? t('session.passwordsDiffer') : null}
        {...form.text('again')}
      />
    </>
  );
};
