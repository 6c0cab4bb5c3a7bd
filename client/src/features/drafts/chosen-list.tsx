import { ActionIcon, Input } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Chosen {
  readonly key: string;
  readonly text: ReactNode;
  readonly remove: () => void;
}

interface ChosenListProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly items: readonly Chosen[];
  /** Where another one is chosen. */
  readonly children: ReactNode;
}

/** Several chosen things, each with its way off, and under them the way to another. */
export const ChosenList = ({ label, hint, error, items, children }: ChosenListProps) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label id={id} component="span">
        {label}
      </Input.Label>
      {hint && <Input.Description>{hint}</Input.Description>}
      <ul className="plain-list chosen">
        {items.map(({ key, text, remove }) => (
          <li key={key}>
            <span id={`${id}-${key}`}>{text}</span>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('drafts.remove')} aria-describedby={`${id}-${key}`} onClick={remove}>
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {children}
      {error && <Input.Error mt={4}>{error}</Input.Error>}
    </div>
  );
};
