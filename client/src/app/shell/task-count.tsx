import { useQuery } from '@tanstack/react-query';
import { countTasks } from '../../api/approvals';
import { taskKeys } from '../../features/tasks/keys';

const REFRESH_MS = 60_000;

/** How many decisions wait for this person; nothing is drawn for none. */
export const TaskCount = () => {
  const { data } = useQuery({ queryKey: taskKeys.count, queryFn: countTasks, refetchInterval: REFRESH_MS });
  if (!data || data.open === 0) return null;
  return (
    <span className="menu-count" data-late={data.late > 0 || undefined}>
      {data.open}
    </span>
  );
};
