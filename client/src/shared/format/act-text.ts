import { useTranslation } from 'react-i18next';
import type { Act } from '../../api/model/document';
import { dateText } from './dates';

export type ActFacts = Pick<Act, 'kind' | 'body' | 'number' | 'date'>;

/** An act as the register prints it: body, kind, number, date; what is missing is said, not hidden. */
export const useActText = (): ((act: ActFacts) => string) => {
  const { t } = useTranslation();
  return (act) =>
    [
      act.body,
      t(`actKinds.${act.kind}`),
      act.number ? `№ ${act.number}` : t('acts.noNumber'),
      act.date ? dateText(act.date) : t('acts.noDate'),
    ]
      .filter(Boolean)
      .join(' ');
};
