import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '../../api/documents';
import type { StoredFile } from '../../api/model/document';
import { instantText } from '../../shared/format/dates';
import { sizeText } from '../../shared/format/texts';

interface FileLineProps {
  readonly documentId: string;
  readonly file: StoredFile;
  readonly downloadable: boolean;
}

/** A stored file: language, format, size, who put it in, and its hash. */
export const FileLine = ({ documentId, file, downloadable }: FileLineProps) => {
  const { t } = useTranslation();
  const name = `${t(`languages.${file.language}`)} · ${file.format.toUpperCase()} · ${sizeText(file.size)}`;
  return (
    <div className="file-line">
      {downloadable ? (
        <Anchor href={fileUrl(documentId, file.id)} download fw={600}>
          {name}
        </Anchor>
      ) : (
        <Text fw={600}>{name}</Text>
      )}
      <Text size="sm" c="dimmed" className="tabular">
        {[file.name, instantText(file.addedAt), file.addedBy].filter(Boolean).join(' · ')}
      </Text>
      {file.hasText === false && <span className="gap-word">{t('document.noText')}</span>}
      <span className="hash">SHA-256 {file.sha256}</span>
    </div>
  );
};
