import { Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { rowKinds, type ChangeRow, type ChangeRowKind, type RowFacts } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';

export type WrittenRow = RowFacts & Pick<ChangeRow, 'oldText' | 'newText'>;

interface RowFormProps {
  readonly start: WrittenRow;
  readonly language: Language;
  /** Old and new words are typed where there is no text to take them from. */
  readonly typed: boolean;
  readonly save: (row: WrittenRow) => Promise<unknown>;
  readonly success: string;
  readonly onClose: () => void;
}

const valuesOf = ({ kind, clauseNumber, paragraph, page, wording, oldText, newText }: WrittenRow) => ({ kind, clauseNumber, paragraph: paragraph ?? '', page, wording, oldText, newText });

/** One row: its kind, its place and the words that the sheet prints. */
export const RowForm = ({ start, language, typed, save, success, onClose }: RowFormProps) => {
  const { t } = useTranslation();
  const form = useForm(valuesOf(start));
  const { values } = form;
  const row: WrittenRow = { ...values, paragraph: values.paragraph.trim() || null };
  const saving = useSave(() => save(row), { stale: ['drafts'], success, onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <div className="row-form">
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        <Group gap="sm" align="flex-start" className="row-fields">
          <Select
            label={t('changes.kind')}
            allowDeselect={false}
            data={rowKinds.map((value) => ({ value, label: t(`changes.rowKinds.${value}`) }))}
            value={values.kind}
            onChange={(value) => value && form.set('kind', value as ChangeRowKind)}
          />
          <TextInput label={t('changes.clauseNumber')} {...form.text('clauseNumber')} error={faults.of('clauseNumber')} />
          <TextInput label={t('changes.paragraph')} {...form.text('paragraph')} error={faults.of('paragraph')} />
          <NumberInput label={t('changes.page')} min={1} hideControls value={values.page ?? ''} onChange={(value) => form.set('page', typeof value === 'number' ? value : null)} error={faults.of('page')} />
        </Group>
        {typed && (
          <>
            <Textarea lang={language} autosize minRows={2} label={t('changes.oldText')} {...form.text('oldText')} error={faults.of('oldText')} />
            <Textarea lang={language} autosize minRows={2} label={t('changes.newText')} {...form.text('newText')} error={faults.of('newText')} />
          </>
        )}
        <Textarea lang={language} required autosize minRows={2} data-autofocus label={t('changes.wording')} description={t('changes.wordingHint')} {...form.text('wording')} error={faults.of('wording')} />
      </FormShell>
    </div>
  );
};
