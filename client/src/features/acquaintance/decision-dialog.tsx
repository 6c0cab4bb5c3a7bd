import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { decideChange } from '../../api/campaigns';
import type { RegisteredChange } from '../../api/model/changes';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

interface DecisionDialogProps {
  readonly change: RegisteredChange;
  readonly onClose: () => void;
}

/** The recorded decision whether a change needs a new acquaintance; one whose campaign runs is closed, not decided away. */
export const DecisionDialog = ({ change, onClose }: DecisionDialogProps) => {
  const { t } = useTranslation();
  const form = useForm({ needed: true, reason: '' });
  const { needed, reason } = form.values;
  const saving = useSave(() => decideChange(change.id, needed, reason), { stale: ['acquaintance', 'changes'], success: t('campaigns.decided'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <Dialog title={t('campaigns.decideTitle', { number: change.number })} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('campaigns.decideAction')} onCancel={onClose} cancel={t('common.close')}>
        <Radio.Group label={t('campaigns.isNeeded')} value={needed ? 'yes' : 'no'} onChange={(value) => form.set('needed', value === 'yes')}>
          <div className="radio-line">
            <Radio value="yes" label={t('campaigns.needed')} />
            <Radio value="no" label={t('campaigns.notNeeded')} />
          </div>
        </Radio.Group>
        <Textarea required autosize minRows={2} label={t('forms.reason')} description={t('campaigns.decideHint')} {...form.text('reason')} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
