import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../api/model/changes';

type Placed = Pick<ChangeRow, 'clauseNumber' | 'oldNumber' | 'paragraph' | 'page'>;

/** Where a row stands: «4.2-тармақ (бұрын 4.1), 2-абзац, 7-бет». */
export const useRowPlace = (): ((row: Placed) => string) => {
  const { t } = useTranslation();
  return ({ clauseNumber, oldNumber, paragraph, page }) => {
    // A clause without a number is called by its heading or its first words.
    const name = /^\p{L}?[\d.]+$/u.test(clauseNumber) ? t('reading.clauseNumber', { number: clauseNumber }) : clauseNumber && `«${clauseNumber}»`;
    const before = clauseNumber && oldNumber && oldNumber !== clauseNumber ? ` ${t('changes.formerly', { number: oldNumber })}` : '';
    return [
      name && name + before,
      paragraph && t('changes.paragraphOf', { paragraph }),
      page !== null && t('changes.pageOf', { page }),
    ]
      .filter(Boolean)
      .join(', ');
  };
};
