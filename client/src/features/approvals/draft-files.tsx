import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { draftFileUrl } from '../../api/drafts';
import type { DraftText } from '../../api/model/drafts';
import { instantText } from '../../shared/format/dates';
import { sizeText } from '../../shared/format/texts';

/** The files of one language: to be downloaded, known by their hash. */
export const DraftFiles = ({ draftId, text }: { draftId: string; text: DraftText }) => {
  const { t } = useTranslation();
  return (
    <div>
      {text.files.map((file) => (
        <div key={file.id} className="file-line">
          <Anchor href={draftFileUrl(draftId, file.id)} download fw={600}>
            {t(`languages.${text.language}`)} · {file.format.toUpperCase()} · {sizeText(file.size)}
          </Anchor>
          <span className="quiet tabular">
            {file.name} · {instantText(file.addedAt)}
          </span>
          <span className="hash">SHA-256 {file.sha256}</span>
        </div>
      ))}
    </div>
  );
};
