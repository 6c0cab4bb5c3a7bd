import { Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctFact, type Correction } from '../../api/documents';
import type { Card, Edition } from '../../api/model/document';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { currentEdition } from './current-edition';
import { correctable, CorrectionValue, valueNow, type CorrectableField } from './correction-value';
import { useEditionText } from './state-line';

/** Mends a wrong fact; the old one stays readable in the journal (VER-3). */
export const CorrectDialog = ({ card, onClose }: { card: Card; onClose: () => void }) => {
  const { t } = useTranslation();
  const editionText = useEditionText();
  const [edition, setEdition] = useState(currentEdition(card) as Edition);
  const [field, setField] = useState<CorrectableField>('title');
  const [value, setValue] = useState(valueNow(card, edition, 'title'));
  const [reason, setReason] = useState('');
  const saving = useSave(() => correctFact(card.id, { editionId: edition.id, field, value, reason } as Correction), {
    stale: ['card', 'documents', 'reading'],
    success: t('document.corrected'),
    onDone: onClose,
  });
  const faults = useFaults(saving.error);
  const choose = (nextEdition: Edition, nextField: CorrectableField): void => {
    setEdition(nextEdition);
    setField(nextField);
    setValue(valueNow(card, nextEdition, nextField));
  };
  return (
    <Dialog title={t('document.correct')} onClose={onClose}>
      <Text mb="md" c="dimmed">
        {t('document.correctHint')}
      </Text>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('document.correctAction')} onCancel={onClose}>
        {card.editions.length > 1 && (
          <Select
            label={t('document.edition')}
            allowDeselect={false}
            data={card.editions.map((each, index) => ({ value: each.id, label: editionText(each, each.changeNumber) || `${index + 1}` }))}
            value={edition.id}
            onChange={(id) => choose(card.editions.find((each) => each.id === id) ?? edition, field)}
          />
        )}
        <Select
          label={t('document.whichFact')}
          allowDeselect={false}
          data={correctable.map((name) => ({ value: name, label: t(`fields.${name}`) }))}
          value={field}
          onChange={(name) => choose(edition, name as CorrectableField)}
        />
        <CorrectionValue key={`${edition.id} ${field}`} field={field} value={value} onChange={setValue} faults={faults} />
        <Textarea
          label={t('forms.reason')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={faults.of('reason')}
        />
      </FormShell>
    </Dialog>
  );
};
