import { useTranslation } from 'react-i18next';
import type { Change } from '../../api/model/changes';
import { dateText } from '../../shared/format/dates';
import type { Fact } from '../../shared/ui/facts';

export type NoticeFacts = Pick<Change, 'cause' | 'basis' | 'consequences' | 'introducedOn'>;

/** The facts of a change notice with their names. */
export const useNoticeFacts = ({ cause, basis, consequences, introducedOn }: NoticeFacts): Fact[] => {
  const { t } = useTranslation();
  return [
    { name: t('changes.cause'), value: cause && t(`changes.causes.${cause}`) },
    { name: t('changes.basis'), value: basis },
    { name: t('changes.consequences'), value: consequences },
    { name: t('changes.introducedOn'), value: introducedOn && dateText(introducedOn) },
  ];
};
