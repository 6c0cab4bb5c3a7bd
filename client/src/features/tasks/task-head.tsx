import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskView } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { dateText, instantText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { draftAddress } from '../drafts/draft-address';
import { useOutcomeText, useStageName } from '../approvals/stage-name';
import { Deadline } from './deadline';

/** What is asked, by whom, until when, how long it has waited, and for whom one decides. */
export const TaskHead = ({ view: { row, task }, draft }: { view: TaskView; draft: Draft }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const stageName = useStageName();
  const title = inLanguage(row.subject.title, page);
  const asked = task.kind === 'check-edits' ? t('tasks.checkEdits') : stageName({ kind: row.stageKind, name: row.stageName });
  const facts = [row.subject.code, inLanguage(row.subject.typeName, page).text, t(`drafts.kinds.${row.subject.kind}`), t('tasks.from', { name: row.subject.author.name })];
  return (
    <header className="task-head">
      <p className="task-asked">
        <strong>{asked}</strong> {task.state === 'open' && <Deadline row={row} />}
      </p>
      <h2 id={`task-${task.id}`} lang={title.lang}>
        {title.text}
      </h2>
      <p className="quiet tabular">{facts.filter(Boolean).join(' · ')}</p>
      {task.state === 'open' ? (
        <p className="quiet tabular">
          {[row.dueOn && t(row.preliminary ? 'route.duePreliminary' : 'route.due', { date: dateText(row.dueOn) }), row.waitingDays > 0 && t('tasks.waits', { count: row.waitingDays })].filter(Boolean).join(' · ')}
        </p>
      ) : (
        <Decided task={task} />
      )}
      {row.onBehalfOf && <p className="band">{t('tasks.onBehalfOf', { name: row.onBehalfOf.name })}</p>}
      {task.note && <p className="band">{t('tasks.edits', { note: task.note })}</p>}
      {draft.kind === 'cancellation' && (
        <p className="band" data-tone="bad">
          {t('tasks.cancellation', { reason: draft.reason })}
        </p>
      )}
      <Anchor component={Link} to={draftAddress(draft)} size="sm">
        {t('tasks.toDraft')}
      </Anchor>
    </header>
  );
};

const Decided = ({ task }: { task: TaskView['task'] }) => {
  const { t } = useTranslation();
  const outcomeText = useOutcomeText();
  if (!task.outcome) return <p className="band">{t(`tasks.closed.${task.state}`)}</p>;
  return (
    <p className="band" role="status">
      {[outcomeText(task.outcome), task.decidedBy?.name, task.decidedAt && instantText(task.decidedAt)].filter(Boolean).join(' · ')}
      {task.reason && `: «${task.reason}»`}
    </p>
  );
};
