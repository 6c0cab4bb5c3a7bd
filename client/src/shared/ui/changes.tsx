import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../../api/model/common';
import { isBlank, RecordedValue } from './recorded-value';

/** What a change did: field, old value, new value; what was empty and stayed so is left out. */
export const Changes = ({ changes }: { changes: readonly FieldChange[] }) => {
  const { t } = useTranslation();
  const told = changes.filter(({ from, to }) => !isBlank(from) || !isBlank(to));
  if (told.length === 0) return null;
  return (
    <ul className="changes">
      {told.map(({ field, from, to }) => (
        <li key={field}>
          {t(`fields.${field}`, { defaultValue: field })}:{' '}
          {!isBlank(from) && (
            <>
              <del><RecordedValue field={field} value={from} /></del> <span aria-hidden>→</span>{' '}
            </>
          )}
          <ins><RecordedValue field={field} value={to} /></ins>
        </li>
      ))}
    </ul>
  );
};
