import { useTranslation } from 'react-i18next';
import { isApiError, type ErrorParams } from '../../api/api-error';
import { dateText } from '../format/dates';

/** Codes that arrive inside `params` and have words of their own. */
const reasonAreas: Record<string, string> = { file_refused: 'refusals', table_refused: 'refusals', pdf_not_stampable: 'stampRefusal' };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
type Say = (key: string, otherwise: { defaultValue: string }) => string;

/** Dates as people write them, columns of a table by the names that the forms give them. */
const readable = (params: ErrorParams, say: Say): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.map((part) => `«${say(`fields.${part}`, { defaultValue: part })}»`).join(', ')];
    return [name, typeof value === 'string' && DATE.test(value) ? dateText(value) : value];
  }));

export interface ErrorTexts {
  readonly of: (error: unknown) => string;
  readonly code: (code: string, params?: ErrorParams) => string;
}

/** What a refusal says in the user's language; a code without words says that it is unexpected. */
export const useErrorText = (): ErrorTexts => {
  const { t } = useTranslation();
  const code = (name: string, params: ErrorParams = {}): string => {
    const area = reasonAreas[name];
    const facts = readable(params, t);
    if (area && typeof params['reason'] === 'string') {
      return t(`${area}.${params['reason']}`, { ...facts, defaultValue: t(`errors.${name}`, facts) });
    }
    // Some refusals name a change where there is one, and an edition where there is none.
    const context = typeof params['changeNumber'] === 'number' && params['changeNumber'] > 0 ? 'change' : '';
    return t(`errors.${name}`, { ...facts, context, defaultValue: t('errors.internal') });
  };
  return { code, of: (error) => (isApiError(error) ? code(error.code, error.params) : t('errors.internal')) };
};
