import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { stampedDraft } from '../../api/copies';
import { draftFileUrl } from '../../api/drafts';
import type { DraftText } from '../../api/model/drafts';
import { instantText } from '../../shared/format/dates';
import { sizeText } from '../../shared/format/texts';
import StampedLink from '../copies/stamped-link';

/** The files of one language: to be downloaded, known by their hash. */
export const DraftFiles = ({ draftId, text }: { draftId: string; text: DraftText }) => {
  const { t } = useTranslation();
  const nameOf = ({ format, size }: DraftText['files'][number]): string => `${t(`languages.${text.language}`)} · ${format.toUpperCase()} · ${sizeText(size)}`;
  return (
    <div>
      {text.files.map((file) => (
        <div key={file.id} className="file-line">
          {file.format === 'pdf' ? (
            <StampedLink fileName={file.name} fetch={(stamp) => stampedDraft(draftId, file.id, stamp)}>{nameOf(file)}</StampedLink>
          ) : (
            <Anchor href={draftFileUrl(draftId, file.id)} download fw={600}>
              {nameOf(file)}
            </Anchor>
          )}
          <span className="quiet tabular">
            {file.name} · {instantText(file.addedAt)}
          </span>
          <span className="hash">SHA-256 {file.sha256}</span>
        </div>
      ))}
    </div>
  );
};
