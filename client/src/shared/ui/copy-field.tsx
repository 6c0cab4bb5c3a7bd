import { Button, Group, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A text to copy; the clipboard is closed on plain-HTTP pages, then the text stays selected for the keyboard. */
export const CopyField = ({ label, value }: { label: string; value: string }) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    input.current?.select();
    await navigator.clipboard?.writeText(value);
    setCopied(Boolean(navigator.clipboard));
  };
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput ref={input} label={label} value={value} readOnly flex={1} />
      <Button variant="default" onClick={() => void copy()}>
        {copied ? t('common.copied') : t('common.copy')}
      </Button>
    </Group>
  );
};
