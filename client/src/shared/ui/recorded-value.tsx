import { useTranslation } from 'react-i18next';
import { dateText } from '../format/dates';
import { NameOf } from './name-of';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{24}$/;
/** Words for values that are the system's own. */
const wordAreas: Readonly<Record<string, readonly string[]>> = {
  roles: ['roles'],
  state: ['accountStates', 'requestStates'],
  confidentiality: ['confidentiality'],
  level: ['levels'],
  language: ['languages'],
  masterLanguage: ['languages'],
  kind: ['actKinds', 'organizationKinds', 'languageStep.kinds'],
  required: ['languages'],
};
/** Facts of the record that say nothing to a reader. */
const hidden: readonly string[] = ['id', 'sha256'];

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.values(value).every(isBlank));

interface RecordedProps {
  readonly field: string;
  readonly value: unknown;
}

/** A value of the journal in words: dates as people write them, names for numbers of records, the parts of a whole with theirs. */
export const RecordedValue = ({ field, value }: RecordedProps) => {
  const { t } = useTranslation();
  if (isBlank(value)) return '—';
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (Array.isArray(value)) return value.map((part, index) => <span key={index}>{index > 0 && '; '}<RecordedValue field={field} value={part} /></span>);
  if (typeof value === 'object' && value !== null) return <Parts whole={value} />;
  const text = String(value);
  if (DATE.test(text)) return dateText(text);
  if (ID.test(text)) return <NameOf field={field} id={text} />;
  const areas = wordAreas[field];
  return areas ? t(areas.map((area) => `${area}.${text}`), { defaultValue: text }) : text;
};

const Parts = ({ whole }: { whole: object }) => {
  const { t } = useTranslation();
  const parts = Object.entries(whole).filter(([name, value]) => !hidden.includes(name) && !isBlank(value));
  return parts.map(([name, value], index) => (
    <span key={name}>
      {index > 0 && ', '}
      {t(`fields.${name}`, { defaultValue: name })}: <RecordedValue field={name} value={value} />
    </span>
  ));
};
