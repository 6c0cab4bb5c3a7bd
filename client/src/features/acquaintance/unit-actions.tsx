import { Button, Menu } from '@mantine/core';
import { IconBellRinging, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { remindUnit } from '../../api/acquaintance';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { RecordDialog } from './record-dialog';
import type { UnitDocument } from './use-unit-documents';

interface UnitActionsProps {
  readonly unitId: string;
  readonly campaignId: string | null;
  readonly documents: readonly UnitDocument[];
  /** How many have not answered. */
  readonly waiting: number;
}

/** One button that reminds all who have not answered, and what is recorded from paper. */
export const UnitActions = ({ unitId, campaignId, documents, waiting }: UnitActionsProps) => {
  const { t } = useTranslation();
  const [recording, setRecording] = useState<'paper' | 'minutes' | null>(null);
  const reminding = useSave(() => remindUnit(unitId, campaignId), { stale: ['acquaintance'], success: ({ reminded }) => t('unitAcquaintance.reminded', { count: reminded }) });
  return (
    <>
      <ErrorNote error={reminding.error} />
      <Button leftSection={<IconBellRinging size={18} aria-hidden />} disabled={waiting === 0} loading={reminding.isPending} onClick={() => reminding.mutate()}>
        {t('unitAcquaintance.remind')}
      </Button>
      {documents.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('unitAcquaintance.recordFromPaper')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(['paper', 'minutes'] as const).map((kind) => (
              <Menu.Item key={kind} onClick={() => setRecording(kind)}>{t(`unitAcquaintance.${kind}`)}</Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {recording && <RecordDialog kind={recording} unitId={unitId} campaignId={campaignId} documents={documents} onClose={() => setRecording(null)} />}
    </>
  );
};
