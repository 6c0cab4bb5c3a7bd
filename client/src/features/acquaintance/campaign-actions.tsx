import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../api/model/acquaintance';
import { ClosingDialog } from './closing-dialog';
import { ExtensionDialog } from './extension-dialog';

/** A campaign that runs can be extended or closed; one that is over stays as it is. */
export const CampaignActions = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'extension' | 'closing' | null>(null);
  if (campaign.state !== 'open') return null;
  const close = (): void => setOpened(null);
  return (
    <>
      <Button variant="default" onClick={() => setOpened('extension')}>{t('campaigns.extend')}</Button>
      <Button variant="default" onClick={() => setOpened('closing')}>{t('campaigns.close')}</Button>
      {opened === 'extension' && <ExtensionDialog campaign={campaign} onClose={close} />}
      {opened === 'closing' && <ClosingDialog campaign={campaign} onClose={close} />}
    </>
  );
};
