import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getQr } from '../../api/copies';
import './validity.css';

/** The QR code of the text that is open, as it stands on its copies, and where it leads. */
const QrFact = ({ documentId, versionId }: { documentId: string; versionId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ['qr', versionId], queryFn: () => getQr(documentId, versionId) });
  if (!data) return null;
  return (
    <div className="qr-fact">
      <svg viewBox={`-2 -2 ${data.size + 4} ${data.size + 4}`} width="108" height="108" role="img" aria-label={t('validity.qr')}>
        <rect x="-2" y="-2" width="100%" height="100%" fill="#fff" />
        <path d={data.path} fill="#000" />
      </svg>
      <Anchor href={data.url} size="sm">{t('validity.link')}</Anchor>
    </div>
  );
};
export default QrFact;
