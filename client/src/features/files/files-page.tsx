import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { startFileBatch } from '../../api/imports';
import { DropArea } from '../../shared/forms/drop-area';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { Page } from '../../shared/ui/page';

/** Files for a whole register at once; they are matched by the code in their names (REG-11). */
export const FilesPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [progress, setProgress] = useState<number | null>(null);
  const sending = useSave(
    (files: readonly File[]) => {
      setProgress(0);
      return startFileBatch(files, setProgress).finally(() => setProgress(null));
    },
    { stale: [], onDone: (batch) => void navigate(`/files/${batch.id}`) },
  );
  return (
    <Page title={t('menu.files')} hint={t('files.hint')}>
      <ErrorNote error={sending.error} />
      <DropArea title={t('files.drop')} hint={t('files.dropHint')} accept=".docx,.pdf,.zip,.csv,.xlsx" multiple progress={progress} onFiles={(files) => sending.mutate(files)} />
    </Page>
  );
};
