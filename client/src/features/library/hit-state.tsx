import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../api/model/library';
import { StateMark } from '../../shared/ui/state-mark';
import { dateText } from '../../shared/format/dates';

interface HitStateProps {
  readonly hit: SearchHit;
  /** The day that the answer is for. */
  readonly day: string;
}

/** Whether it is in force on that day, in words and colour; the end of a text belongs no longer to it. */
export const HitState = ({ hit: { validFrom, validTo }, day }: HitStateProps) => {
  const { t } = useTranslation();
  if (validFrom > day) return <StateMark tone="wait">{t('library.inForceFrom', { date: dateText(validFrom) })}</StateMark>;
  if (validTo !== null && validTo <= day) return <StateMark tone="bad">{t('library.notInForceSince', { date: dateText(validTo) })}</StateMark>;
  return <StateMark tone="good">{t('states.in_force')}</StateMark>;
};
