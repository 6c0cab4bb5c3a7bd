import { Anchor, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { stampedText, unstampedUrl } from '../../api/copies';
import { fileUrl } from '../../api/documents';
import type { StoredFile } from '../../api/model/document';
import { instantText } from '../../shared/format/dates';
import { sizeText } from '../../shared/format/texts';
import { loadWorkTexts } from '../../i18n';
import { LazyStampedLink } from '../copies/lazy-stamped-link';

const UnstampedLink = lazy(async () => (await Promise.all([import('../copies/unstamped-link'), loadWorkTexts()]))[0]);

interface FileLineProps {
  readonly documentId: string;
  readonly file: StoredFile;
  readonly downloadable: boolean;
  /** The registered bytes of a PDF, beside the copy with a stamp. */
  readonly unstamped: boolean;
}

/** The name of the file, to be downloaded; a PDF comes with its stamp. */
const FileName = ({ documentId, file, downloadable, unstamped }: FileLineProps) => {
  const { t } = useTranslation();
  const name = `${t(`languages.${file.language}`)} · ${file.format.toUpperCase()} · ${sizeText(file.size)}`;
  if (!downloadable) return <Text fw={600}>{name}</Text>;
  if (file.format !== 'pdf') {
    return (
      <Anchor href={fileUrl(documentId, file.id)} download fw={600}>
        {name}
      </Anchor>
    );
  }
  return (
    <>
      <LazyStampedLink fileName={file.name} fetch={(stamp) => stampedText(documentId, file.textVersionId, stamp)}>{name}</LazyStampedLink>
      {unstamped && (
        <Suspense>
          <UnstampedLink href={unstampedUrl(documentId, file.textVersionId)} />
        </Suspense>
      )}
    </>
  );
};

/** A stored file: language, format, size, who put it in, and its hash. */
export const FileLine = (props: FileLineProps) => {
  const { t } = useTranslation();
  const { file } = props;
  return (
    <div className="file-line">
      <FileName {...props} />
      <Text size="sm" c="dimmed" className="tabular">
        {[file.name, instantText(file.addedAt), file.addedBy].filter(Boolean).join(' · ')}
      </Text>
      {file.hasText === false && <span className="gap-word">{t('document.noText')}</span>}
      <span className="hash">SHA-256 {file.sha256}</span>
    </div>
  );
};
