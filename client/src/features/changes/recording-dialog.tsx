import { Button, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { recordChange } from '../../api/changes';
import type { Change } from '../../api/model/changes';
import { ActFields, emptyAct } from '../../shared/forms/act-fields';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults, type Faults } from '../../shared/forms/use-faults';
import type { ActFacts } from '../../shared/format/act-text';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** A change that was approved before: its acts, its number and its start, as the paper has them. */
export const RecordingDialog = ({ change, onClose }: { change: Change; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm<{ registrationNumber: string; validFrom: string | null }>({ registrationNumber: '', validFrom: change.introducedOn });
  const [acts, setActs] = useState<readonly ActFacts[]>([emptyAct]);
  const facts = { acts, registrationNumber: form.values.registrationNumber.trim() || null, validFrom: form.values.validFrom };
  const saving = useSave(() => recordChange(change, facts), {
    stale: ['drafts', 'changes', 'card', 'reading', 'documents'],
    success: t('changes.recorded'),
    onDone: () => void navigate(`/documents/${change.documentId}/changes`),
  });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('changes.recordTitle')} onClose={onClose}>
      <Text mb="md">{t('changes.recordHint')}</Text>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('changes.recordAction')} onCancel={onClose}>
        {acts.map((act, place) => (
          <ActPart key={place} act={act} number={place + 1} several={acts.length > 1} faults={faults} onChange={(next) => setActs(acts.map((each, at) => (at === place ? next : each)))} />
        ))}
        <div>
          <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setActs([...acts, emptyAct])}>
            {t('changes.oneMoreAct')}
          </Button>
        </div>
        <TextInput label={t('fields.registrationNumber')} description={t('changes.numberOfPaper')} {...form.text('registrationNumber')} error={faults.of('registrationNumber')} />
        <DateField label={t('fields.validFrom')} description={t('document.validFromHint')} value={form.values.validFrom} onChange={(date) => form.set('validFrom', date)} error={faults.of('validFrom')} />
      </FormShell>
    </Dialog>
  );
};

interface ActPartProps {
  readonly act: ActFacts;
  readonly number: number;
  readonly several: boolean;
  readonly faults: Faults;
  readonly onChange: (act: ActFacts) => void;
}

const ActPart = ({ act, number, several, faults, onChange }: ActPartProps) => {
  const { t } = useTranslation();
  const text = (name: keyof ActFacts) => ({ value: String(act[name] ?? ''), onChange: (event: { currentTarget: { value: string } }) => onChange({ ...act, [name]: event.currentTarget.value || null }) });
  return (
    <fieldset className="act-part">
      <legend>{several ? t('changes.actNumber', { number }) : t('acts.act')}</legend>
      <ActFields form={{ values: act, set: (name, value) => onChange({ ...act, [name]: value }), text }} faults={faults} />
    </fieldset>
  );
};
