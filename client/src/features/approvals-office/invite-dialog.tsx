import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inviteReviewer } from '../../api/approvals-office';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { CopyField } from '../../shared/ui/copy-field';
import { Dialog } from '../../shared/ui/dialog';

interface InviteDialogProps {
  readonly approvalId: string;
  readonly stageKey: string;
  readonly onClose: () => void;
}

/** A personal link with an end date; it is shown once, the server keeps only its trace. */
export const InviteDialog = ({ approvalId, stageKey, onClose }: InviteDialogProps) => {
  const { t } = useTranslation();
  const form = useForm<{ name: string; email: string; until: string | null }>({ name: '', email: '', until: null });
  const { name, email, until } = form.values;
  const saving = useSave(() => inviteReviewer(approvalId, { stageKey, name, email: email.trim() || null, until: until ?? '' }), { stale: ['approvals'] });
  const faults = useFaults(saving.error);
  if (saving.data) {
    return (
      <Dialog title={t('office.invited')} onClose={onClose}>
        <Stack>
          <Text>{t('office.invitedHint', { name })}</Text>
          <CopyField label={t('office.link')} value={`${window.location.origin}${saving.data.path}`} />
          <Button onClick={onClose}>{t('common.close')}</Button>
        </Stack>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('office.invite')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('office.makeLink')} onCancel={onClose}>
        <TextInput data-autofocus required label={t('office.reviewerName')} {...form.text('name')} error={faults.of('name')} />
        <TextInput type="email" label={t('office.reviewerEmail')} {...form.text('email')} error={faults.of('email')} />
        <DateField required label={t('office.until')} value={until} onChange={(date) => form.set('until', date)} error={faults.of('until')} />
      </FormShell>
    </Dialog>
  );
};
