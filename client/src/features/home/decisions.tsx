import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listTasks } from '../../api/approvals';
import { listChanges } from '../../api/changes';
import { listDrafts } from '../../api/drafts';
import type { TaskRow } from '../../api/model/approvals';
import type { ChangeLine, ChangesQuery } from '../../api/model/changes';
import type { DraftRow, DraftsQuery } from '../../api/model/drafts';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { useStageName } from '../approvals/stage-name';
import { changeKeys } from '../changes/keys';
import { draftKeys } from '../drafts/keys';
import { taskKeys } from '../tasks/keys';
import { WaitingCard } from './waiting-card';

/** More than these would hide what else waits. */
const MOST = 5;
const mine: DraftsQuery = { mine: true, state: 'draft', page: 1, pageSize: 50 };
const myChanges: ChangesQuery = { mine: 'true', state: 'draft', page: 1, pageSize: 50 };

interface Decisions {
  readonly tasks: readonly TaskRow[];
  readonly total: number;
  readonly returned: readonly DraftRow[];
  readonly changes: readonly ChangeLine[];
  /** Of all that waits here. */
  readonly count: number;
}

/** What waits for my decision, and what of mine has come back; accounts that stand for nobody have neither. */
export const useDecisions = (): Decisions => {
  const enabled = Boolean(useSession().user?.personId);
  const tasks = useQuery({ queryKey: taskKeys.list('open', 1), queryFn: () => listTasks({ state: 'open', page: 1 }), enabled });
  const drafts = useQuery({ queryKey: draftKeys.list(mine), queryFn: () => listDrafts(mine), enabled });
  const returned = (drafts.data?.items ?? []).filter(({ iteration }) => iteration > 1);
  const begun = useQuery({ queryKey: changeKeys.list(myChanges), queryFn: () => listChanges(myChanges), enabled });
  // One whose base is gone has come back too, without anybody's decision.
  const changes = (begun.data?.items ?? []).filter(({ iteration, superseded }) => iteration > 1 || superseded);
  const total = tasks.data?.total ?? 0;
  return { tasks: (tasks.data?.items ?? []).slice(0, MOST), total, returned, changes, count: total + returned.length + changes.length };
};

const TaskCard = ({ row }: { row: TaskRow }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const stageName = useStageName();
  const stage = row.kind === 'check-edits' ? t('tasks.checkEdits') : stageName({ kind: row.stageKind, name: row.stageName });
  const left = row.workingDaysLeft;
  const time = left === null ? '' : left < 0 ? t('tasks.lateBy', { count: -left }) : left === 0 ? t('tasks.today') : t('tasks.left', { count: left });
  const detail = [row.dueOn && t('route.due', { date: dateText(row.dueOn) }), time, row.subject.author.name].filter(Boolean).join(' · ');
  return <WaitingCard text={t('waiting.decide', { stage, title: inLanguage(row.subject.title, page).text })} detail={detail} action={t('waiting.open')} to={`/tasks/${row.id}`} />;
};

/** The most urgent decisions first, then what is to be mended. */
export const DecisionCards = ({ decisions: { tasks, total, returned, changes } }: { decisions: Decisions }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const more = total - tasks.length;
  return (
    <>
      {tasks.map((row) => (
        <TaskCard key={row.id} row={row} />
      ))}
      {more > 0 && <WaitingCard text={t('waiting.more', { count: more })} detail="" action={t('waiting.open')} to="/tasks" />}
      {returned.map((draft) => (
        <WaitingCard key={draft.id} text={t('waiting.returned', { title: inLanguage(draft.title, page).text })} detail={t('waiting.returnedHint')} action={t('waiting.mend')} to={`/drafts/${draft.id}`} />
      ))}
      {changes.map((change) => (
        <WaitingCard
          key={change.id}
          text={t('waiting.changeReturned', { title: inLanguage(change.documentTitle, page).text })}
          detail={t(change.superseded ? 'waiting.changeSuperseded' : 'waiting.returnedHint')}
          action={t('waiting.mend')}
          to={`/changes/${change.id}`}
        />
      ))}
    </>
  );
};
