import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { createAct } from '../../api/documents';
import { ActFields, emptyAct } from '../../shared/forms/act-fields';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

interface NewActDialogProps {
  readonly documentIds: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export const NewActDialog = ({ documentIds, onClose, onDone }: NewActDialogProps) => {
  const { t } = useTranslation();
  const form = useForm(emptyAct);
  const saving = useSave(() => createAct({ ...form.values, documentIds }), {
    stale: ['acts', 'documents', 'card'],
    success: t('acts.saved'),
    onDone,
  });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('acts.newTitle')} onClose={onClose}>
      {documentIds.length > 0 && <Text mb="md">{t('acts.forDocuments', { count: documentIds.length })}</Text>}
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('acts.record')} onCancel={onClose}>
        <ActFields form={form} faults={faults} />
      </FormShell>
    </Dialog>
  );
};
