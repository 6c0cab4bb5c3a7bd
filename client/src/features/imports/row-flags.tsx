import { useTranslation } from 'react-i18next';
import type { RowFlag } from '../../api/model/imports';

/** What is doubtful or wrong, cell by cell, in words. */
export const RowFlags = ({ flags }: { flags: readonly RowFlag[] }) => {
  const { t } = useTranslation();
  if (flags.length === 0) return null;
  return (
    <ul className="changes">
      {flags.map((flag) => (
        <li key={`${flag.cell} ${flag.code} ${JSON.stringify(flag.params)}`}>
          {flag.cell && <b>{t(`fields.${flag.cell}`)}: </b>}
          {t(`flags.${flag.code}`, { ...flag.params, defaultValue: flag.code })}
        </li>
      ))}
    </ul>
  );
};
