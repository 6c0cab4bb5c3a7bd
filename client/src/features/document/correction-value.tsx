import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../api/documents';
import type { Localized } from '../../api/model/common';
import type { Card, Edition, EditionName } from '../../api/model/document';
import { DateField } from '../../shared/forms/date-field';
import { EditionFields } from '../../shared/forms/edition-fields';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import type { Faults } from '../../shared/forms/use-faults';

export type CorrectableField = Correction['field'];
export const correctable: readonly CorrectableField[] = ['title', 'code', 'registrationNumber', 'edition', 'validFrom'];

/** What the card says now, to begin the correction with. */
export const valueNow = (card: Card, edition: Edition, field: CorrectableField): unknown => {
  const values: Record<CorrectableField, unknown> = {
    title: edition.title,
    code: card.codePrinted ?? card.code,
    registrationNumber: edition.registrationNumber,
    edition: { issue: edition.issue, revision: edition.revision },
    validFrom: edition.validFrom,
  };
  return values[field];
};

interface CorrectionValueProps {
  readonly field: CorrectableField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly faults: Faults;
}

/** The input that fits the fact. */
export const CorrectionValue = ({ field, value, onChange, faults }: CorrectionValueProps) => {
  const { t } = useTranslation();
  const label = t(`fields.${field}`);
  switch (field) {
    case 'title':
      return <LocalizedFields name="value" label={label} value={value as Localized} onChange={onChange} faults={faults} />;
    case 'edition':
      return <EditionFields value={value as EditionName} onChange={onChange} />;
    case 'validFrom':
      return <DateField label={label} required value={value as string | null} onChange={onChange} error={faults.of('value')} />;
    default:
      return (
        <TextInput
          label={label}
          value={(value as string | null) ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
          error={faults.of('value')}
        />
      );
  }
};
