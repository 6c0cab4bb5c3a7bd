import { Button, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmEntry, sendCode } from '../../api/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { FormShell } from '../../shared/forms/form-shell';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import type { SheetProps } from './sheet';

/** «Таныстым» with the six digits that came by mail. */
export const CodeSheet = ({ screen, text, onClose }: SheetProps) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const [code, setCode] = useState('');
  const sending = useMutation({ mutationFn: () => sendCode(screen.id, text.textVersionId) });
  const { mutate: send } = sending;
  useEffect(() => send(), [send]);
  const saving = useSave(() => confirmEntry(screen.id, { textVersionId: text.textVersionId, digest: screen.digest, code }), { stale: ['acquaintance', 'inbox'], onDone: onClose });
  return (
    <Dialog title={t('acquaintance.confirm')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error ?? sending.error} action={t('acquaintance.confirm')} onCancel={onClose} cancel={t('common.close')}>
        <Text size="sm">{screen.consent[page]}</Text>
        <TextInput
          required
          data-autofocus
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]{6}"
          maxLength={6}
          label={t('acquaintance.code')}
          description={sending.data ? t('acquaintance.codeSent', { address: sending.data.sentTo }) : t('acquaintance.codeSending')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, ''))}
        />
        <div>
          <Button variant="subtle" size="compact-sm" loading={sending.isPending} onClick={() => send()}>
            {t('acquaintance.codeAgain')}
          </Button>
        </div>
      </FormShell>
    </Dialog>
  );
};
