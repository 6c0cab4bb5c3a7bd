import { useTranslation } from 'react-i18next';
import type { InboxItem } from '../../api/model/notices';
import { dateText } from '../../shared/format/dates';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const unknown = { title: '—', code: '—', person: '—', dueOn: '—', reason: '—' };

const readable = (value: string): string => (DATE.test(value) ? dateText(value) : value || '—');

/** A notice in words; a fact that is not known is a dash. */
export const useNoticeText = (): ((item: InboxItem) => string) => {
  const { t } = useTranslation();
  return ({ kind, params }) => {
    const facts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]));
    return t(`notices.${kind}`, { ...unknown, ...facts, defaultValue: kind });
  };
};
