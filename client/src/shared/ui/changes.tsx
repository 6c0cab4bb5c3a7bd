import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../../api/model/common';
import { dateText } from '../format/dates';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A recorded value as text: dates as people write them, lists with commas, texts per language. */
const valueText = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'string') return DATE.test(value) ? dateText(value) : value;
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'object') return Object.entries(value).map(([name, part]) => `${name}: ${valueText(part)}`).join('; ');
  return String(value);
};

/** What a change did: field, old value, new value. */
export const Changes = ({ changes }: { changes: readonly FieldChange[] }) => {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.field}>
          {t(`fields.${change.field}`, { defaultValue: change.field })}: <del>{valueText(change.from)}</del>{' '}
          <span aria-hidden>→</span> <ins>{valueText(change.to)}</ins>
        </li>
      ))}
    </ul>
  );
};
