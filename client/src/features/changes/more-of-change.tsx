import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../api/model/changes';
import { RecordingDialog } from './recording-dialog';

/** For the quality office: a change that was approved on paper is entered without a route. */
export const MoreOfChange = ({ change }: { change: Change }) => {
  const { t } = useTranslation();
  const [recording, setRecording] = useState(false);
  if (!change.abilities.record) return null;
  return (
    <>
      <Button variant="default" onClick={() => setRecording(true)}>
        {t('changes.record')}
      </Button>
      {recording && <RecordingDialog change={change} onClose={() => setRecording(false)} />}
    </>
  );
};
