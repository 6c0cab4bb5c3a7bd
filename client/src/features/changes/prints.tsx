import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SheetFormat, SheetLanguage } from '../../api/originals';

const prints: readonly (readonly [SheetLanguage, SheetFormat])[] = [
  ['kk', 'pdf'],
  ['kk', 'docx'],
  ['ru', 'pdf'],
  ['ru', 'docx'],
];

interface PrintsProps {
  readonly what: string;
  readonly url: (print: { readonly language: SheetLanguage; readonly format: SheetFormat }) => string;
}

/** A form as the institution prints it, in both of its languages. */
export const Prints = ({ what, url }: PrintsProps) => {
  const { t } = useTranslation();
  return (
    <p className="sheet-tools no-print">
      <span className="quiet">{what}:</span>
      {prints.map(([language, format]) => (
        <Anchor key={`${language} ${format}`} href={url({ language, format })} download inherit>
          {`${t(`languages.${language}`)}, ${format.toUpperCase()}`}
        </Anchor>
      ))}
    </p>
  );
};
