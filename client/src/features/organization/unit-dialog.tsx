import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { unitKinds, type Unit } from '../../api/model/organization';
import { saveUnit } from '../../api/organization';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import { PersonPick, UnitPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

const factsOf = (unit: Unit | null) => ({
  code: unit?.code ?? '',
  kind: unit?.kind ?? 'unit',
  name: { kk: unit?.name.kk ?? null, ru: unit?.name.ru ?? null, en: unit?.name.en ?? null },
  abbreviation: unit?.abbreviation ?? null,
  parentId: unit?.parentId ?? null,
  headId: unit?.head?.id ?? null,
  from: unit?.from ?? null,
  to: unit?.to ?? null,
});

export const UnitDialog = ({ unit, onClose }: { unit: Unit | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm(factsOf(unit));
  const saving = useSave(() => saveUnit(unit, form.values), { stale: ['units', 'documents'], success: t('common.saved'), onDone: onClose });
  const faults = useFaults(saving.error);
  const date = (name: 'from' | 'to') => (
    <DateField label={t(`fields.${name}`)} value={form.values[name]} onChange={(value) => form.set(name, value)} error={faults.of(name)} />
  );
  return (
    <Dialog title={unit ? t('organization.editUnit') : t('organization.addUnit')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        <TextInput label={t('fields.code')} required {...form.text('code')} error={faults.of('code')} />
        <Select label={t('fields.kind')} allowDeselect={false} data={unitKinds.map((kind) => ({ value: kind, label: t(`unitKinds.${kind}`) }))} value={form.values.kind} onChange={(kind) => kind && form.set('kind', kind)} />
        <LocalizedFields name="name" label={t('fields.name')} value={form.values.name} onChange={(name) => form.set('name', name)} faults={faults} />
        <TextInput label={t('fields.abbreviation')} {...form.text('abbreviation')} error={faults.of('abbreviation')} />
        <UnitPick label={t('fields.parentId')} value={form.values.parentId} onChange={(id) => form.set('parentId', id)} error={faults.of('parentId')} />
        <PersonPick label={t('fields.head')} present={unit?.head} value={form.values.headId} onChange={(id) => form.set('headId', id)} error={faults.of('headId')} />
        {date('from')}
        {date('to')}
      </FormShell>
    </Dialog>
  );
};
