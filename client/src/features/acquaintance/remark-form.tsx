import { Radio, Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addRemark } from '../../api/acquaintance';
import type { ReaderRemarkKind } from '../../api/model/acquaintance';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import type { NumberedClause } from './use-clause-numbers';

interface RemarkFormProps {
  readonly documentId: string;
  readonly clauses: readonly NumberedClause[];
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

interface Values {
  readonly kind: ReaderRemarkKind;
  readonly clauseId: string | null;
  readonly text: string;
}

const empty: Values = { kind: 'question', clauseId: null, text: '' };

/** A question or a suggestion on one clause or on the whole document. */
export const RemarkForm = ({ documentId, clauses, onDone, onCancel }: RemarkFormProps) => {
  const { t } = useTranslation();
  const form = useForm(empty);
  const { kind, clauseId, text } = form.values;
  const clauseNumber = clauses.find(({ id }) => id === clauseId)?.number ?? null;
  const saving = useSave(() => addRemark(documentId, { kind, clauseId, clauseNumber, text }), { stale: ['acquaintance'], success: t('readerRemarks.sent'), onDone });
  const faults = useFaults(saving.error);
  return (
    <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('readerRemarks.send')} onCancel={onCancel} cancel={t('common.close')}>
      <Radio.Group label={t('readerRemarks.kind')} value={kind} onChange={(value) => form.set('kind', value as ReaderRemarkKind)}>
        <div className="radio-line">
          {(['question', 'suggestion'] as const).map((value) => (
            <Radio key={value} value={value} label={t(`readerRemarks.kinds.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      {clauses.length > 0 && (
        <Select
          clearable
          searchable
          label={t('readerRemarks.clause')}
          placeholder={t('readerRemarks.whole')}
          data={clauses.map(({ id, number, heading }) => ({ value: id, label: [number, heading].filter(Boolean).join(' · ').slice(0, 90) }))}
          value={clauseId}
          onChange={(id) => form.set('clauseId', id)}
          nothingFoundMessage={t('common.nothingFound')}
        />
      )}
      <Textarea required autosize minRows={3} maxLength={5000} label={t('readerRemarks.text')} {...form.text('text')} error={faults.of('text')} />
    </FormShell>
  );
};
