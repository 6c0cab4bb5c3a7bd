import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { actKinds } from '../../api/model/document';
import { DateField } from './date-field';
import type { Faults } from './use-faults';
import type { Form } from '../hooks/use-form';
import type { ActFacts } from '../format/act-text';

export const emptyAct: ActFacts = { kind: 'protocol', body: null, number: null, date: null };

/** Kind, body, number and date of an act of approval. */
export const ActFields = ({ form, faults }: { form: Form<ActFacts>; faults: Faults }) => {
  const { t } = useTranslation();
  const text = (name: 'body' | 'number') => ({
    value: form.values[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => form.set(name, event.currentTarget.value || null),
    error: faults.of(name),
  });
  return (
    <>
      <Select
        label={t('acts.kind')}
        data={actKinds.map((kind) => ({ value: kind, label: t(`actKinds.${kind}`) }))}
        allowDeselect={false}
        value={form.values.kind}
        onChange={(kind) => kind && form.set('kind', kind as ActFacts['kind'])}
      />
      {form.values.kind !== 'order' && <TextInput label={t('acts.body')} description={t('acts.bodyHint')} {...text('body')} />}
      <TextInput label={t('acts.number')} {...text('number')} />
      <DateField label={t('acts.date')} value={form.values.date} onChange={(date) => form.set('date', date)} error={faults.of('date')} />
    </>
  );
};
