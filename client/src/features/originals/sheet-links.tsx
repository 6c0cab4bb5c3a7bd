import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sheetUrl, type SheetFormat, type SheetLanguage } from '../../api/originals';

const prints: readonly (readonly [SheetLanguage, SheetFormat])[] = [
  ['kk', 'pdf'],
  ['kk', 'docx'],
  ['ru', 'pdf'],
  ['ru', 'docx'],
];

/** The approval sheet to print; generated documents exist in Kazakh and Russian. */
export const SheetLinks = ({ approvalId }: { approvalId: string }) => {
  const { t } = useTranslation();
  return (
    <p className="quiet no-print">
      {t('originals.sheet')}:{' '}
      {prints.map(([language, format], index) => (
        <span key={`${language} ${format}`}>
          {index > 0 && ' · '}
          <Anchor href={sheetUrl(approvalId, format, language)} download inherit>
            {`${t(`languages.${language}`)}, ${format.toUpperCase()}`}
          </Anchor>
        </span>
      ))}
    </p>
  );
};
