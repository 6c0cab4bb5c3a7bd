import { Alert, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { ReadingText } from '../../api/model/reading';
import { useErrorText } from '../../shared/hooks/use-error-text';

const tones = { waiting: 'accent', scan: 'yellow', none: 'yellow', refused: 'red', failed: 'red' } as const;
type Unread = keyof typeof tones;

/** Why there is no text to read, and what can be done instead. */
export const TextMessage = ({ text, children }: { text: ReadingText['text']; children?: ReactNode }) => {
  const { t } = useTranslation();
  const texts = useErrorText();
  if (text.state === 'ready') return null;
  const state: Unread = text.state;
  const reason = text.failure && (state === 'refused' ? texts.code('file_refused', { ...text.failure.params, reason: text.failure.code }) : null);
  return (
    <Alert color={tones[state]} role="status" title={t(`reading.states.${state}`)} mb="md" icon={state === 'waiting' ? <Loader size={18} /> : undefined}>
      {reason && <p>{reason}</p>}
      <p>{t(`reading.states.${state}Hint`)}</p>
      {children}
    </Alert>
  );
};
