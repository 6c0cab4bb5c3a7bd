import { useTranslation } from 'react-i18next';
import type { ClauseRow } from '../../api/model/language-step';

/** «2.1»; what has no number is named for what it is. */
export const useClauseName = (): ((row: ClauseRow, alone: boolean) => string) => {
  const { t } = useTranslation();
  return ({ number }, alone) => number ?? t(alone ? 'languageStep.whole' : 'languageStep.rest');
};
