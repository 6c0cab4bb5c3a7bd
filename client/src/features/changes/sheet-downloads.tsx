import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeSheetUrl, type SheetFormat, type SheetLanguage } from '../../api/changes';

const prints: readonly (readonly [SheetLanguage, SheetFormat])[] = [
  ['kk', 'pdf'],
  ['kk', 'docx'],
  ['ru', 'pdf'],
  ['ru', 'docx'],
];

/** The sheet as the institution prints it. */
export const SheetDownloads = ({ documentId, editionId }: { documentId: string; editionId: string }) => {
  const { t } = useTranslation();
  return (
    <p className="sheet-tools no-print">
      <span className="quiet">{t('changes.download')}:</span>
      {prints.map(([language, format]) => (
        <Anchor key={`${language} ${format}`} href={changeSheetUrl(documentId, { edition: editionId, language, format })} download inherit>
          {`${t(`languages.${language}`)}, ${format.toUpperCase()}`}
        </Anchor>
      ))}
    </p>
  );
};
