import { useTranslation } from 'react-i18next';
import type { ComparedClause } from '../../api/model/drafts';

const LENGTH = 60;

/** A clause in a list: its number and heading, or its first words. */
export const useClauseName = (): ((clause: ComparedClause | null) => string) => {
  const { t } = useTranslation();
  return (clause) => {
    if (clause === null) return '';
    const number = clause.number ? t('reading.clauseNumber', { number: clause.number }) : '';
    const words = clause.heading ?? (clause.text.length > LENGTH ? `${clause.text.slice(0, LENGTH)}…` : clause.text);
    return [number, words].filter(Boolean).join(' · ');
  };
};
