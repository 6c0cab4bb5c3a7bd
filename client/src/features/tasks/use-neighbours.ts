import { useHotkeys } from '@mantine/hooks';
import { useLocation, useNavigate } from 'react-router';
import type { TaskRow } from '../../api/model/approvals';

/** `j` opens the next task, `k` the one before; by the keys' places, whatever letters the keyboard writes. */
export const useNeighbours = (items: readonly TaskRow[], shown: string | undefined): void => {
  const navigate = useNavigate();
  const { search } = useLocation();
  const at = items.findIndex(({ id }) => id === shown);
  const open = (place: number): void => {
    const task = items[place];
    if (task) void navigate(`/tasks/${task.id}${search}`);
  };
  useHotkeys([
    ['j', () => open(at + 1), { usePhysicalKeys: true }],
    ['k', () => open(at - 1), { usePhysicalKeys: true }],
  ]);
};
