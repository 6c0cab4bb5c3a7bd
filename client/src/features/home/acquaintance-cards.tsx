import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMine } from '../../api/acquaintance';
import type { MyEntry } from '../../api/model/acquaintance';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { acquaintanceKeys } from '../acquaintance/keys';
import { useTimeLeft } from '../acquaintance/time-left';
import { WaitingCard } from './waiting-card';

/** More than these would hide what else waits. */
const MOST = 3;

export interface ToKnow {
  readonly entries: readonly MyEntry[];
  readonly total: number;
}

/** What I am to get to know, the most urgent first; accounts that stand for nobody have none. */
export const useToKnow = (): ToKnow => {
  const enabled = Boolean(useSession().user?.personId);
  const { data } = useQuery({ queryKey: acquaintanceKeys.mine('open', 1), queryFn: () => listMine('open', 1), enabled });
  return { entries: (data?.items ?? []).slice(0, MOST), total: data?.total ?? 0 };
};

/** One line and one button for each document. */
export const AcquaintanceCards = ({ toKnow: { entries, total } }: { toKnow: ToKnow }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const timeLeft = useTimeLeft();
  const more = total - entries.length;
  return (
    <>
      {entries.map((entry) => (
        <WaitingCard
          key={entry.id}
          text={t('waiting.acquaint', { title: inLanguage(entry.title, page).text })}
          detail={[timeLeft(entry), t('acquaintanceList.until', { date: dateText(entry.dueOn) })].join(' · ')}
          action={t('document.acquaint')}
          to={`/acquaintance/${entry.id}`}
        />
      ))}
      {more > 0 && <WaitingCard text={t('waiting.moreToKnow', { count: more })} detail="" action={t('waiting.open')} to="/acquaintance" />}
    </>
  );
};
