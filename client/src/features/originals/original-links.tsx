import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listOriginals, originalUrl } from '../../api/originals';
import { instantText } from '../../shared/format/dates';
import { sizeText } from '../../shared/format/texts';

interface OriginalLinksProps {
  readonly documentId: string;
  readonly editionId: string;
  readonly downloadable: boolean;
}

/** The originals of an edition, one for each language: size, hash, when it was made. Nothing for an edition without an approval. */
const OriginalLinks = ({ documentId, editionId, downloadable }: OriginalLinksProps) => {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['originals', documentId], queryFn: () => listOriginals(documentId) });
  const own = data?.items.filter((original) => original.editionId === editionId) ?? [];
  if (own.length === 0) return null;
  return (
    <>
      <h3 className="section-title">{t('originals.title')}</h3>
      {own.map((original) => {
        const name = `${t(`languages.${original.language}`)} · PDF · ${sizeText(original.size)}`;
        return (
          <div key={original.language} className="file-line">
            {downloadable ? (
              <Anchor href={originalUrl(documentId, original)} download fw={600}>
                {name}
              </Anchor>
            ) : (
              <Text fw={600}>{name}</Text>
            )}
            <Text size="sm" c="dimmed" className="tabular">
              {t('originals.made', { when: instantText(original.madeAt) })}
            </Text>
            <span className="hash">SHA-256 {original.sha256}</span>
          </div>
        );
      })}
    </>
  );
};
export default OriginalLinks;
