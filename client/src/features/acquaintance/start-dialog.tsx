import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { getScope, startCampaign } from '../../api/campaigns';
import { FormShell } from '../../shared/forms/form-shell';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { Loaded } from '../../shared/ui/loaded';
import { acquaintanceKeys } from './keys';
import { ScopePreviewBox } from './scope-preview';

/** A campaign started by hand: first it is shown whom it will reach. */
export const StartDialog = ({ documentId, onClose }: { documentId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ reason: '' });
  const scope = useQuery({ queryKey: acquaintanceKeys.scope(documentId), queryFn: () => getScope(documentId) });
  const saving = useSave(() => startCampaign(documentId, form.values.reason), { stale: ['acquaintance'], onDone: ({ id }) => void navigate(`/acquaintance/campaigns/${id}`) });
  return (
    <Dialog title={t('campaigns.start')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('campaigns.start')} onCancel={onClose} cancel={t('common.close')}>
        <Loaded query={scope} lines={2}>{(data) => <ScopePreviewBox scope={data.scope} />}</Loaded>
        <Textarea autosize minRows={2} label={t('campaigns.startReason')} {...form.text('reason')} />
      </FormShell>
    </Dialog>
  );
};
