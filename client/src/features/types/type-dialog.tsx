import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { saveType, type TypeBody } from '../../api/documents';
import { levels, type DocumentType, type Level } from '../../api/model/document';
import { FormShell } from '../../shared/forms/form-shell';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

const factsOf = (type: DocumentType | null): TypeBody => ({
  name: { kk: type?.name.kk ?? null, ru: type?.name.ru ?? null, en: type?.name.en ?? null },
  level: type?.level ?? 'regulatory',
  codePattern: type?.codePattern ?? null,
  reviewMonths: type?.reviewMonths ?? 36,
  retention: type?.retention ?? null,
  order: type?.order ?? 100,
});

export const TypeDialog = ({ type, onClose }: { type: DocumentType | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm(factsOf(type));
  const saving = useSave(() => saveType(type, form.values), { stale: ['types', 'documents'], success: t('common.saved'), onDone: onClose });
  const faults = useFaults(saving.error);
  const text = (name: 'codePattern' | 'retention') => ({
    label: t(`fields.${name}`),
    value: form.values[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => form.set(name, event.currentTarget.value || null),
    error: faults.of(name),
  });
  return (
    <Dialog title={type ? t('types.edit') : t('types.add')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        <LocalizedFields name="name" label={t('fields.name')} value={form.values.name} onChange={(name) => form.set('name', name)} faults={faults} />
        <Select label={t('fields.level')} allowDeselect={false} data={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))} value={form.values.level} onChange={(level) => level && form.set('level', level as Level)} />
        <TextInput {...text('codePattern')} description={t('types.patternHint')} />
        <NumberInput label={t('fields.reviewMonths')} min={1} max={240} allowDecimal={false} value={form.values.reviewMonths ?? ''} onChange={(months) => form.set('reviewMonths', months === '' ? null : Number(months))} error={faults.of('reviewMonths')} />
        <TextInput {...text('retention')} />
        <NumberInput label={t('fields.order')} min={0} max={10000} allowDecimal={false} value={form.values.order} onChange={(order) => form.set('order', Number(order))} error={faults.of('order')} />
      </FormShell>
    </Dialog>
  );
};
