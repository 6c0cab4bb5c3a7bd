import { FileInput, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ScanFieldProps {
  readonly label: string;
  readonly required?: boolean;
  readonly file: File | null;
  /** 0…1 while it goes out. */
  readonly progress: number | null;
  readonly error?: string | null;
  readonly onFile: (file: File | null) => void;
}

/** A telephone offers its camera for pictures; documents are known by their endings. */
const accepted = 'image/jpeg,image/png,.pdf,.docx';

/** The signed paper as a scan or a photograph. */
export const ScanField = ({ label, required, file, progress, error, onFile }: ScanFieldProps) => {
  const { t } = useTranslation();
  return (
    <>
      <FileInput
        clearable
        required={required}
        label={label}
        description={t('unitAcquaintance.scanHint')}
        placeholder={t('forms.chooseFile')}
        accept={accepted}
        error={error}
        clearButtonProps={{ 'aria-label': t('unitAcquaintance.withoutFile') }}
        value={file}
        onChange={onFile}
      />
      {progress !== null && <Progress value={progress * 100} aria-label={t('forms.uploading', { percent: Math.round(progress * 100) })} />}
    </>
  );
};
