import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addActToEdition, createAct } from '../../api/documents';
import { ActPick } from '../../shared/forms/act-pick';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { ActFields, emptyAct } from '../../shared/forms/act-fields';

interface AddActDialogProps {
  readonly documentId: string;
  readonly editionId: string;
  readonly onClose: () => void;
}

/** Puts an act that is already recorded, or a new one, on the edition. */
export const AddActDialog = ({ documentId, editionId, onClose }: AddActDialogProps) => {
  const { t } = useTranslation();
  const [mode, setMode] = useState('recorded');
  const [actId, setActId] = useState<string | null>(null);
  const form = useForm(emptyAct);
  const save = async (): Promise<unknown> =>
    mode === 'new' ? createAct({ ...form.values, documentIds: [documentId] }) : addActToEdition(documentId, { editionId, actId: actId ?? '' });
  const saving = useSave(save, { stale: ['card', 'documents', 'acts'], success: t('document.actAdded'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('document.addAct')} onClose={onClose}>
      <FormShell
        onSubmit={() => (mode === 'new' || actId) && saving.mutate()}
        busy={saving.isPending}
        error={saving.error}
        action={t('document.addAct')}
        onCancel={onClose}
      >
        <SegmentedControl
          aria-label={t('acts.which')}
          value={mode}
          onChange={setMode}
          data={[
            { value: 'recorded', label: t('acts.recorded') },
            { value: 'new', label: t('acts.new') },
          ]}
        />
        {mode === 'new' ? <ActFields form={form} faults={faults} /> : <ActPick value={actId} onChange={setActId} error={faults.of('actId')} />}
      </FormShell>
    </Dialog>
  );
};
