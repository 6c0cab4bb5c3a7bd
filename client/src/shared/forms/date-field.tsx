import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { dateInWords, dateText, readDate } from '../format/dates';

interface DateFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
  readonly error?: string | null;
  readonly required?: boolean;
  readonly size?: string;
}

/** A date typed as people type it; under the field stands what was understood. */
export const DateField = ({ value, onChange, error, description, ...rest }: DateFieldProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState(value ? dateText(value) : '');
  const understood = readDate(typed);
  const unread = typed.trim() !== '' && !understood;
  const change = (text: string): void => {
    setTyped(text);
    const date = readDate(text);
    if (date || text.trim() === '') onChange(date);
  };
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      placeholder="27.12.2023"
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      error={error ?? (unread ? t('forms.dateNotRead') : null)}
      description={understood ? dateInWords(understood, language) : description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
};
