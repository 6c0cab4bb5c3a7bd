import { PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmEntry } from '../../api/acquaintance';
import { isApiError } from '../../api/api-error';
import { confirmPassword } from '../../api/signing';
import { useLanguage } from '../../i18n/use-language';
import { FormShell } from '../../shared/forms/form-shell';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import type { SheetProps } from './sheet';

/** «Таныстым» with the password again, for this one entry and this very text. */
export const PasswordSheet = ({ screen, text, onClose }: SheetProps) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const [password, setPassword] = useState('');
  const confirm = async () => {
    const { token } = await confirmPassword(password, { action: 'acquaintance.confirm', objectId: screen.id, digest: screen.digest });
    return confirmEntry(screen.id, { textVersionId: text.textVersionId, digest: screen.digest, signingToken: token });
  };
  const saving = useSave(confirm, { stale: ['acquaintance', 'inbox'], onDone: onClose });
  const wrong = isApiError(saving.error, 'invalid_credentials');
  return (
    <Dialog title={t('acquaintance.confirm')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={wrong ? null : saving.error} action={t('acquaintance.confirm')} onCancel={onClose} cancel={t('common.close')}>
        <Text size="sm">{screen.consent[page]}</Text>
        <PasswordInput
          required
          data-autofocus
          autoComplete="current-password"
          label={t('session.password')}
          description={t('signing.passwordHintWhole')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={wrong ? t('signing.wrongPassword') : null}
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
        />
      </FormShell>
    </Dialog>
  );
};
