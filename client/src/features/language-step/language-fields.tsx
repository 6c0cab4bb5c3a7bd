import { Checkbox, Fieldset, NativeSelect, Stack, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/model/common';
import { DateField } from '../../shared/forms/date-field';
import type { LanguageValues } from './facts-values';

const kinds = ['original', 'official', 'unofficial'] as const;

interface LanguageFieldsProps {
  readonly language: Language;
  readonly values: LanguageValues;
  readonly onChange: (values: Partial<LanguageValues>) => void;
  readonly mayWaive: boolean;
}

/** What one language's text is, and whether it may come later. */
export const LanguageFields = ({ language, values, onChange, mayWaive }: LanguageFieldsProps) => {
  const { t } = useTranslation();
  const { kind, translator, date, waived, reason, until } = values;
  return (
    <Fieldset legend={t(`languages.${language}Own`)}>
      <Stack gap="sm">
        <NativeSelect
          label={t('languageStep.kind')}
          value={kind}
          onChange={(event) => onChange({ kind: kinds.find((each) => each === event.currentTarget.value) ?? '' })}
          data={[{ value: '', label: t('languageStep.kinds.unknown') }, ...kinds.map((value) => ({ value, label: t(`languageStep.kinds.${value}`) }))]}
        />
        {(kind === 'official' || kind === 'unofficial') && (
          <>
            <TextInput label={t('languageStep.translator')} maxLength={300} value={translator} onChange={(event) => onChange({ translator: event.currentTarget.value })} />
            <DateField label={t('languageStep.date')} value={date} onChange={(day) => onChange({ date: day })} />
          </>
        )}
        {mayWaive && <Checkbox label={t('languageStep.giveWaiver')} checked={waived} onChange={(event) => onChange({ waived: event.currentTarget.checked })} />}
        {mayWaive && waived && (
          <>
            <Textarea required autosize minRows={2} maxLength={1000} label={t('languageStep.reason')} value={reason} onChange={(event) => onChange({ reason: event.currentTarget.value })} />
            <DateField required label={t('languageStep.until')} value={until} onChange={(day) => onChange({ until: day })} />
          </>
        )}
      </Stack>
    </Fieldset>
  );
};
