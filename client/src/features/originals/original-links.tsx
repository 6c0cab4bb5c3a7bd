import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { stampedOriginal } from '../../api/copies';
import { listOriginals, originalUrl } from '../../api/originals';
import { instantText } from '../../shared/format/dates';
import { sizeText } from '../../shared/format/texts';
import StampedLink from '../copies/stamped-link';
import UnstampedLink from '../copies/unstamped-link';

interface OriginalLinksProps {
  readonly documentId: string;
  readonly editionId: string;
  readonly downloadable: boolean;
  readonly unstamped: boolean;
}

/** The originals of an edition, one for each language: size, hash, when it was made. Nothing for an edition without an approval. */
const OriginalLinks = ({ documentId, editionId, downloadable, unstamped }: OriginalLinksProps) => {
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
              <StampedLink fileName={`${t('originals.title')}.pdf`} fetch={(stamp) => stampedOriginal(documentId, editionId, original.language, stamp)}>{name}</StampedLink>
            ) : (
              <Text fw={600}>{name}</Text>
            )}
            {unstamped && <UnstampedLink href={originalUrl(documentId, original)} />}
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
