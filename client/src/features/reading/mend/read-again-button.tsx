import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingText } from '../../../api/model/reading';
import { readAgain } from '../../../api/reading';
import { FormShell } from '../../../shared/forms/form-shell';
import { useSave } from '../../../shared/hooks/use-save';
import { Dialog } from '../../../shared/ui/dialog';
import { staleAfterMending } from './stale';

/** Has the file read anew; says beforehand what is lost. */
const ReadAgainButton = ({ text }: { text: ReadingText }) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const reading = useSave(() => readAgain(text.documentId, text.version.id), {
    stale: staleAfterMending,
    success: t('reading.willBeRead'),
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('reading.readAgain')}
      </Button>
      {asking && (
        <Dialog title={t('reading.readAgain')} onClose={() => setAsking(false)}>
          <Text mb="md">{t(text.text.mended ? 'reading.readAgainLoses' : 'reading.readAgainHint')}</Text>
          <FormShell onSubmit={() => reading.mutate()} busy={reading.isPending} error={reading.error} action={t('reading.readAgain')} onCancel={() => setAsking(false)} danger={text.text.mended}>
            {null}
          </FormShell>
        </Dialog>
      )}
    </>
  );
};
export default ReadAgainButton;
