import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelDocument } from '../../api/documents';
import type { Card } from '../../api/model/document';
import { useSession } from '../../app/session';
import { ActPick } from '../../shared/forms/act-pick';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** Ends a document by an act; says beforehand what that means. */
export const CancelDialog = ({ card, onClose }: { card: Card; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const [actId, setActId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const saving = useSave(() => cancelDocument(card.id, { actId: actId ?? '', from: from ?? '' }), {
    stale: ['card', 'documents', 'reading'],
    success: t('document.cancelled'),
    onDone: onClose,
  });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('document.cancel')} onClose={onClose}>
      <Text mb="md">{t('document.cancelHint')}</Text>
      <FormShell
        onSubmit={() => actId && from && saving.mutate()}
        busy={saving.isPending}
        error={saving.error}
        action={t('document.cancel')}
        onCancel={onClose}
        danger
      >
        <ActPick value={actId} onChange={setActId} error={faults.of('actId')} />
        <DateField label={t('document.cancelFrom')} required value={from} onChange={setFrom} error={faults.of('from')} />
      </FormShell>
    </Dialog>
  );
};
