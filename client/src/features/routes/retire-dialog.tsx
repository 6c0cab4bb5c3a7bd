import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Route } from '../../api/model/approvals-office';
import { retireRoute } from '../../api/routes';
import { FormShell } from '../../shared/forms/form-shell';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

/** A route serves no new rounds; those that run end on it. */
export const RetireDialog = ({ route, onClose }: { route: Route; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const saving = useSave(() => retireRoute(route.id), { stale: ['routes'], success: t('routes.retiredNow'), onDone: () => void navigate('/routes') });
  return (
    <Dialog title={t('routes.retire')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('routes.retire')} onCancel={onClose} danger>
        <Text>{t('routes.retireHint')}</Text>
      </FormShell>
    </Dialog>
  );
};
