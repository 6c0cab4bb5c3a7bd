import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineEntry, ReadingText } from '../../../api/model/reading';
import { addReference } from '../../../api/reading';
import { FormShell } from '../../../shared/forms/form-shell';
import { useFaults } from '../../../shared/forms/use-faults';
import { useSave } from '../../../shared/hooks/use-save';
import { Dialog } from '../../../shared/ui/dialog';
import { DocumentPick } from './document-pick';

const LONGEST = 90;
const nameOf = ({ number, heading, anchor }: OutlineEntry): string => [number, heading?.slice(0, LONGEST)].filter(Boolean).join(' ') || anchor;

/** A reference that the text makes in words, without a code. */
export const AddReferenceDialog = ({ text, onClose }: { text: ReadingText; onClose: () => void }) => {
  const { t } = useTranslation();
  const [clauseId, setClauseId] = useState<string | null>(null);
  const [targetId, setTargetId] = useState<string | null>(null);
  const saving = useSave(() => addReference(text.documentId, clauseId ?? '', targetId ?? ''), { stale: ['references'], success: t('references.added'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('references.add')} onClose={onClose}>
      <FormShell onSubmit={() => clauseId && targetId && saving.mutate()} busy={saving.isPending} error={saving.error} action={t('references.add')} onCancel={onClose}>
        <Select
          label={t('references.clause')}
          required
          searchable
          limit={100}
          data={text.outline.map((entry) => ({ value: entry.id, label: nameOf(entry) }))}
          value={clauseId}
          onChange={setClauseId}
          error={faults.of('clauseId')}
          nothingFoundMessage={t('common.nothingFound')}
        />
        <DocumentPick value={targetId} onChange={setTargetId} error={faults.of('targetId')} />
      </FormShell>
    </Dialog>
  );
};
