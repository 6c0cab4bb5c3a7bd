import { NumberInput, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getPolicy, savePolicy } from '../../api/campaigns';
import { marks, type Mark, type TypePolicy } from '../../api/model/acquaintance';
import type { DocumentType } from '../../api/model/document';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Loaded } from '../../shared/ui/loaded';
import { acquaintanceKeys } from './keys';

/** How documents of a type are got to know: the mark that is asked for, and the working days given (ACQ-2, ACQ-3). */
export const PolicyDialog = ({ type, onClose }: { type: DocumentType; onClose: () => void }) => {
  const { t } = useTranslation();
  const policy = useQuery({ queryKey: acquaintanceKeys.policy(type.id), queryFn: () => getPolicy(type.id) });
  return (
    <Dialog title={t('campaigns.policy')} onClose={onClose}>
      <p><strong><InTheirLanguage text={type.name} /></strong></p>
      <Loaded query={policy} lines={3}>{(stored) => <Form stored={stored} onClose={onClose} />}</Loaded>
    </Dialog>
  );
};

const Form = ({ stored, onClose }: { stored: TypePolicy; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm({ mark: stored.mark, workingDays: stored.workingDays });
  const { mark, workingDays } = form.values;
  const saving = useSave(() => savePolicy(stored, { mark, workingDays }), { stale: ['acquaintance'], success: t('common.saved'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
      <Radio.Group label={t('campaigns.mark')} value={mark} onChange={(value) => form.set('mark', value as Mark)}>
        <Stack gap="xs" mt="xs">
          {marks.map((each) => (
            <Radio key={each} value={each} label={t(`campaigns.marks.${each}`)} description={t(`campaigns.markHints.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <NumberInput label={t('campaigns.days')} min={1} max={250} allowDecimal={false} value={workingDays} onChange={(days) => form.set('workingDays', Number(days) || 1)} error={faults.of('workingDays')} />
    </FormShell>
  );
};
