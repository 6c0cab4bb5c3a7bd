import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sheetUrl, type SheetFormat, type SheetLanguage, type SheetQuery } from '../../api/campaigns';

interface SheetDownloadsProps {
  readonly campaignId: string;
  readonly unitId?: string;
}

const languages: readonly SheetLanguage[] = ['kk', 'ru'];
const formats: readonly SheetFormat[] = ['pdf', 'docx', 'xlsx'];
const prints = languages.flatMap((language) => formats.map((format) => ({ language, format })));

/** The acquaintance sheet, and the list of those who have not, in every form it is wanted in (ACQ-5). */
export const SheetDownloads = ({ campaignId, unitId }: SheetDownloadsProps) => {
  const { t } = useTranslation();
  const line = (which: SheetQuery['which']) => (
    <p>
      <span className="quiet">{t(`campaigns.sheets.${which}`)}:</span>
      {prints.map(({ language, format }) => (
        <Anchor key={`${language} ${format}`} inherit download href={sheetUrl(campaignId, { language, format, which, ...(unitId && { unitId }) })} aria-label={`${t(`languages.${language}Short`)} ${format.toUpperCase()}: ${t(`campaigns.sheets.${which}`)}`}>
          {`${t(`languages.${language}Short`)} ${format.toUpperCase()}`}
        </Anchor>
      ))}
    </p>
  );
  return (
    <div className="sheet-links no-print">
      {line('all')}
      {line('missing')}
    </div>
  );
};
