import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../ui/error-note';
import { useOwnWords } from './use-own-words';

interface FormShellProps {
  readonly onSubmit: () => void;
  readonly busy: boolean;
  readonly error: unknown;
  readonly action: string;
  readonly onCancel?: () => void;
  /** The word on the way out, where the usual one would be mistaken for a decision. */
  readonly cancel?: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** One column, the sum of faults on top, Enter sends, the verb on the button. */
export const FormShell = ({ onSubmit, busy, error, action, onCancel, cancel, danger, children }: FormShellProps) => {
  const { t } = useTranslation();
  const ownWords = useOwnWords();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} {...ownWords}>
      <ErrorNote error={error} />
      <Stack gap="md">
        {children}
        <Group gap="xs">
          <Button type="submit" loading={busy} color={danger ? 'red' : undefined}>
            {action}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {cancel ?? t('common.dismiss')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};
