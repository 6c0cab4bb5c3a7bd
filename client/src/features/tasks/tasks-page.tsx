import { SegmentedControl, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { listTasks } from '../../api/approvals';
import type { TaskRow } from '../../api/model/approvals';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import { taskKeys } from './keys';
import { TaskList } from './task-list';
import { TaskPane } from './task-pane';
import { useNeighbours } from './use-neighbours';
import './tasks.css';

/** Beside each other from here on; narrower screens show the list or the task. */
const WIDE = '(min-width: 900px)';

/** What waits for this person's decision: the list at the left, the task at the right. */
export const TasksPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const state = url.get('state') === 'done' ? 'done' : 'open';
  const tasks = useQuery({ queryKey: taskKeys.list(state, url.page), queryFn: () => listTasks({ state, page: url.page }) });
  useDocumentTitle(t('tasks.title'));
  return (
    <div className="tasks">
      <Title order={1} className="tasks-title">
        {t('tasks.title')}
      </Title>
      <SegmentedControl
        mb="md"
        className="tasks-states"
        aria-label={t('tasks.which')}
        value={state}
        onChange={(wanted) => url.set({ state: wanted === 'done' ? 'done' : null })}
        data={(['open', 'done'] as const).map((value) => ({ value, label: t(`tasks.states.${value}`) }))}
      />
      <Loaded query={tasks}>
        {({ items }) => <ListAndTask items={items} />}
      </Loaded>
    </div>
  );
};

const ListAndTask = ({ items }: { items: readonly TaskRow[] }) => {
  const { t } = useTranslation();
  const asked = useParams()['id'];
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const shown = asked ?? (wide ? items[0]?.id : undefined);
  useNeighbours(items, shown);
  if (items.length === 0 && !asked) return <Empty title={t('tasks.empty')} hint={t('tasks.emptyHint')} />;
  return (
    <div className="tasks-columns" data-one={asked ? '' : undefined}>
      <TaskList items={items} shown={shown} />
      {shown && <TaskPane key={shown} id={shown} />}
    </div>
  );
};
