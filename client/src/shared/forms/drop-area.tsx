import { Button, Progress, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface DropAreaProps {
  readonly title: string;
  readonly hint: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** 0…1 while files go out. */
  readonly progress: number | null;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files dropped or chosen; the button does the same for the keyboard. */
export const DropArea = ({ title, hint, accept, multiple, progress, onFiles }: DropAreaProps) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (progress === null && files && files.length > 0) onFiles([...files].slice(0, multiple ? undefined : 1));
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    take(event.currentTarget.files);
    // A file that was refused is mended and chosen again under the same name.
    event.currentTarget.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className="drop-area" data-over={over || undefined} onDrop={drop} onDragOver={hover} onDragLeave={() => setOver(false)}>
      <Stack align="center" gap="xs">
        <IconUpload aria-hidden className="quiet" />
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed" id={hintId}>
          {hint}
        </Text>
        <input ref={input} type="file" className="unseen" tabIndex={-1} aria-label={title} accept={accept} multiple={multiple} onChange={choose} />
        {progress === null ? (
          <Button variant="default" aria-describedby={hintId} onClick={() => input.current?.click()}>
            {multiple ? t('forms.chooseFiles') : t('forms.chooseFile')}
          </Button>
        ) : (
          <Progress w={240} value={progress * 100} aria-label={t('forms.uploading', { percent: Math.round(progress * 100) })} />
        )}
      </Stack>
    </div>
  );
};
