import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFile } from '../../api/documents';
import { languages, type Language } from '../../api/model/common';
import type { Card } from '../../api/model/document';
import { DropArea } from '../../shared/forms/drop-area';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { ErrorNote } from '../../shared/ui/error-note';

interface AddFileDialogProps {
  readonly card: Card;
  readonly editionId: string;
  readonly onClose: () => void;
}

export const AddFileDialog = ({ card, editionId, onClose }: AddFileDialogProps) => {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(card.masterLanguage);
  const [progress, setProgress] = useState<number | null>(null);
  const send = (file: File): Promise<Card> => {
    const form = new FormData();
    form.set('language', language);
    form.set('file', file);
    setProgress(0);
    return addFile(card.id, editionId, form, setProgress).finally(() => setProgress(null));
  };
  const saving = useSave(send, { stale: ['card', 'documents', 'reading'], success: t('document.fileAdded'), onDone: onClose });
  return (
    <Dialog title={t('document.addFile')} onClose={onClose}>
      <ErrorNote error={saving.error} />
      <Select
        label={t('files.language')}
        mb="md"
        allowDeselect={false}
        data={languages.map((each) => ({ value: each, label: t(`languages.${each}`) }))}
        value={language}
        onChange={(value) => value && setLanguage(value as Language)}
      />
      <DropArea title={t('files.dropOne')} hint={t('files.dropOneHint')} accept=".docx,.pdf" progress={progress} onFiles={([file]) => file && saving.mutate(file)} />
    </Dialog>
  );
};
