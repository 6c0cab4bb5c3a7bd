import { useTranslation } from 'react-i18next';
import type { InboxItem } from '../../api/model/notices';
import { dateText } from '../../shared/format/dates';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const unknown = { title: '—', code: '—', person: '—', dueOn: '—', reason: '—', unit: '—', count: '—' };

/** A title that brings quotation marks of its own stands inside ours. */
const inner = (value: string): string => value.replaceAll('«', '“').replaceAll('»', '”');

const readable = (value: string): string => (DATE.test(value) ? dateText(value) : inner(value) || '—');

/** A notice in words; a fact that is not known is a dash. */
export const useNoticeText = (): ((item: InboxItem) => string) => {
  const { t } = useTranslation();
  return ({ kind, params }) => {
    const facts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]));
    return t(`notices.${kind}`, { ...unknown, ...facts, defaultValue: kind });
  };
};
