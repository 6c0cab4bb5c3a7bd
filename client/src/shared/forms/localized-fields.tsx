import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Localized } from '../../api/model/common';
import type { Faults } from './use-faults';

interface LocalizedFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly value: Localized;
  readonly onChange: (value: Localized) => void;
  readonly faults: Faults;
}

/** One text in three languages; the Kazakh one is asked for, the others may follow. */
export const LocalizedFields = ({ name, label, value, onChange, faults }: LocalizedFieldsProps) => {
  const { t } = useTranslation();
  return languages.map((language) => (
    <TextInput
      key={language}
      lang={language}
      label={t('forms.inLanguage', { label, language: t(`languages.${language}`) })}
      required={language === 'kk'}
      value={value[language] ?? ''}
      onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value || null })}
      error={faults.of(`${name}.${language}`) ?? (language === 'kk' ? faults.of(name) : null)}
    />
  ));
};
