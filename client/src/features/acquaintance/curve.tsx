import { useTranslation } from 'react-i18next';
import type { CampaignDay, CampaignScreen } from '../../api/model/acquaintance';
import { useSession } from '../../app/session';
import { dateText } from '../../shared/format/dates';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { dayNumber, summed } from './days';

const WIDTH = 560;
const HEIGHT = 240;
const LEFT = 44;
const BOTTOM = 28;
const TOP = 22;
const RIGHT = 12;

/** How many know the text, day by day, against the deadline; the table behind says the same. */
export const Curve = ({ screen: { byDay, campaign, counts } }: { screen: CampaignScreen }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const { dueOn } = campaign.deadline;
  const first = [campaign.startsOn, ...byDay.map(({ on }) => on)].sort()[0] ?? campaign.startsOn;
  const end = [today, dueOn, ...byDay.map(({ on }) => on)].sort().at(-1) ?? dueOn;
  const days = summed(byDay, today);
  const span = Math.max(1, dayNumber(end) - dayNumber(first));
  const most = Math.max(1, counts.total, ...days.map(({ total }) => total));
  const x = (on: string): number => LEFT + ((dayNumber(on) - dayNumber(first)) / span) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM);
  const path = (value: (day: CampaignDay) => number): string => days.map((day, place) => `${place === 0 ? 'M' : `H${x(day.on)} V`}${place === 0 ? `${x(day.on)} ` : ''}${y(value(day))}`).join(' ');
  const done = path((day) => day.done);
  const nearRight = x(dueOn) > WIDTH - 130;
  return (
    <>
      <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('campaigns.curveName', { done: counts.done, total: counts.total, date: dateText(dueOn) })}>
        <line className="axis" x1={LEFT} y1={y(0)} x2={WIDTH - RIGHT} y2={y(0)} />
        <line className="axis" x1={LEFT} y1={y(most)} x2={WIDTH - RIGHT} y2={y(most)} />
        <text x={LEFT - 6} y={y(0)} textAnchor="end" dominantBaseline="central">0</text>
        <text x={LEFT - 6} y={y(most)} textAnchor="end" dominantBaseline="central">{most}</text>
        <text x={LEFT} y={HEIGHT - 8}>{dateText(first)}</text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 8} textAnchor="end">{dateText(end)}</text>
        {days.length > 0 && (
          <>
            <path className="total" d={path((day) => day.total)} />
            <path className="area" d={`${done} V${y(0)} H${x(days[0]?.on ?? first)} Z`} />
            <path className="line" d={done} />
          </>
        )}
        <line className="due" x1={x(dueOn)} y1={TOP - 8} x2={x(dueOn)} y2={y(0)} />
        <text className="due-text" x={x(dueOn) + (nearRight ? -6 : 6)} y={TOP - 10} textAnchor={nearRight ? 'end' : 'start'}>{t('campaigns.due', { date: dateText(dueOn) })}</text>
      </svg>
      <details>
        <summary>{t('campaigns.asTable')}</summary>
        <DataTable caption={t('campaigns.curve')} columns={useColumns()} rows={days} rowKey={({ on }) => on} />
      </details>
    </>
  );
};

const useColumns = (): Column<CampaignDay>[] => {
  const { t } = useTranslation();
  return [
    { key: 'on', label: t('fields.date'), cell: ({ on }) => dateText(on) },
    { key: 'done', label: t('unitAcquaintance.done'), cell: ({ done }) => done },
    { key: 'total', label: t('unitAcquaintance.total'), cell: ({ total }) => total },
  ];
};
