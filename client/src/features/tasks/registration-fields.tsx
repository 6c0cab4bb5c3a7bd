import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Registration } from '../../api/model/approvals';
import type { DraftKind } from '../../api/model/drafts';
import type { EditionName } from '../../api/model/document';
import { DateField } from '../../shared/forms/date-field';
import { EditionFields } from '../../shared/forms/edition-fields';
import type { Faults } from '../../shared/forms/use-faults';
import type { Form } from '../../shared/hooks/use-form';

export interface RegistrationValues {
  readonly code: string;
  readonly registrationNumber: string;
  readonly validFrom: string | null;
  readonly orderNumber: string;
  readonly orderDate: string | null;
  readonly edition: EditionName;
}

interface RegistrationFieldsProps {
  readonly form: Form<RegistrationValues>;
  readonly faults: Faults;
  readonly registration: Registration;
  /** A change has no code of its own; a cancellation no number either. */
  readonly kind: DraftKind;
}

export const RegistrationFields = ({ form, faults, registration, kind }: RegistrationFieldsProps) => {
  const { t } = useTranslation();
  const { suggested } = registration;
  const ends = kind === 'cancellation';
  const start = (
    <DateField
      label={t(ends ? 'fields.cancelledFrom' : 'fields.validFrom')}
      description={t('registration.fromApproval')}
      required={ends}
      value={form.values.validFrom}
      onChange={(date) => form.set('validFrom', date)}
      error={faults.of('validFrom')}
    />
  );
  if (ends) return start;
  const number = (
    <TextInput
      required
      label={t('fields.registrationNumber')}
      description={suggested.registrationNumber && t('registration.suggestedNumber', { value: suggested.registrationNumber, year: suggested.year })}
      {...form.text('registrationNumber')}
      error={faults.of('registrationNumber')}
    />
  );
  if (kind === 'change') {
    return (
      <>
        {number}
        {start}
      </>
    );
  }
  return (
    <>
      <TextInput label={t('fields.code')} description={suggested.code && t('registration.suggested', { value: suggested.code })} {...form.text('code')} error={faults.of('code')} />
      {number}
      {start}
      <EditionFields value={form.values.edition} onChange={(edition) => form.set('edition', edition)} />
      <Group grow align="flex-start">
        <TextInput label={t('registration.orderNumber')} {...form.text('orderNumber')} error={faults.of('order')} />
        <DateField label={t('registration.orderDate')} value={form.values.orderDate} onChange={(date) => form.set('orderDate', date)} error={faults.of('order.date')} />
      </Group>
    </>
  );
};
