import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { getTask } from '../../api/approvals';
import type { TaskView } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { Loaded } from '../../shared/ui/loaded';
import { useDraft } from '../drafts/use-draft';
import { DecisionBar } from './decision-bar';
import { taskKeys } from './keys';
import { TaskHead } from './task-head';
import { TaskSides } from './task-sides';
import { useMyRemarks } from './use-my-remarks';

/** One task, whole. */
export const TaskPane = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const { search } = useLocation();
  const task = useQuery({ queryKey: taskKeys.one(id), queryFn: () => getTask(id) });
  const draft = useDraft(task.data?.row.subject.id ?? '');
  return (
    <div className="task-pane">
      <Anchor component={Link} to={`/tasks${search}`} className="back-to-list">
        {t('tasks.back')}
      </Anchor>
      <Loaded query={task} lines={12}>
        {(view) => (
          <Loaded query={draft} lines={12}>
            {(data) => <TaskWhole view={view} draft={data} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
};

const TaskWhole = ({ view, draft }: { view: TaskView; draft: Draft }) => {
  const place = useRef<HTMLElement>(null);
  const chosen = useParams()['id'] === view.task.id;
  const remarks = useMyRemarks(view.task.id);
  // Opened from the list (or by a key): whoever hears the page is told what is now shown.
  useEffect(() => {
    if (chosen) place.current?.focus({ preventScroll: true });
  }, [chosen]);
  return (
    <article ref={place} tabIndex={-1} aria-labelledby={`task-${view.task.id}`}>
      <TaskHead view={view} draft={draft} />
      <TaskSides view={view} draft={draft} remarks={remarks} />
      <DecisionBar view={view} draft={draft} remarks={remarks} />
    </article>
  );
};
