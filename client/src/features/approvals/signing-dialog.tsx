import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import type { Localized } from '../../api/model/common';
import type { SignedFile } from '../../api/model/approvals';
import { confirmPassword, type ToSign } from '../../api/signing';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults, type Faults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { WhatIsSigned } from './what-is-signed';

const CONFLICT = 409;

interface SigningDialogProps<T> {
  readonly title: string;
  /** The verb on the button. */
  readonly action: string;
  readonly what: ToSign;
  readonly files: readonly SignedFile[];
  readonly meaning: string;
  readonly consent: Localized | null;
  /** What is asked for besides the password; it is shown above what is signed. */
  readonly children?: (faults: Faults) => ReactNode;
  readonly danger?: boolean;
  readonly stale: readonly string[];
  readonly success: string;
  readonly sign: (token: string) => Promise<T>;
  readonly onDone: (result: T) => void;
  readonly onClose: () => void;
}

/** Shows exactly what is signed, asks for the password, and does the one thing that it was asked for. */
export const SigningDialog = <T,>({ title, action, what, files, meaning, consent, children, danger, stale, success, sign, onDone, onClose }: SigningDialogProps<T>) => {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const client = useQueryClient();
  // A double click comes before the button is seen to be busy.
  const signing = useRef(false);
  const signOnce = async (): Promise<T> => {
    signing.current = true;
    try {
      return await sign((await confirmPassword(password, what)).token);
    } catch (error) {
      // Something has changed under the dialog (the text was replaced, somebody else decided): what stands here is fetched anew.
      if (isApiError(error) && error.status === CONFLICT) await Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] })));
      throw error;
    } finally {
      signing.current = false;
    }
  };
  const saving = useSave(signOnce, { stale, success, onDone });
  const wrongPassword = isApiError(saving.error, 'invalid_credentials');
  const faults = useFaults(saving.error);
  return (
    <Dialog title={title} onClose={onClose}>
      <FormShell onSubmit={() => !signing.current && saving.mutate()} busy={saving.isPending} error={wrongPassword ? null : saving.error} action={action} onCancel={onClose} cancel={t('common.close')} danger={danger}>
        {children?.(faults)}
        <WhatIsSigned files={files} meaning={meaning} consent={consent} />
        <PasswordInput
          required
          data-autofocus={children ? undefined : true}
          autoComplete="current-password"
          label={t('session.password')}
          description={t(consent ? 'signing.passwordHint' : 'signing.passwordHintWhole')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={wrongPassword ? t('signing.wrongPassword') : null}
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
        />
      </FormShell>
    </Dialog>
  );
};
