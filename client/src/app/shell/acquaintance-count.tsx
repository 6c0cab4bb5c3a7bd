import { useQuery } from '@tanstack/react-query';
import { countMine } from '../../api/acquaintance';
import { acquaintanceKeys } from '../../features/acquaintance/keys';
import { useSession } from '../session';

const REFRESH_MS = 60_000;

/** How many documents this person is to get to know; nothing is drawn for none. */
export const AcquaintanceCount = () => {
  const { user } = useSession();
  const { data } = useQuery({ queryKey: acquaintanceKeys.count, queryFn: countMine, refetchInterval: REFRESH_MS, enabled: Boolean(user?.personId) });
  if (!data || data.open === 0) return null;
  return (
    <span className="menu-count" data-late={data.late > 0 || undefined}>
      {data.open}
    </span>
  );
};
