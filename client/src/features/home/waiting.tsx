import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listYears } from '../../api/calendar';
import { listDocuments } from '../../api/documents';
import { listImports } from '../../api/imports';
import { useMay } from '../../app/session';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { EndedWaiverCards, useEndedWaivers } from '../language-step/ended-waivers';
import { AcquaintanceCards, useToKnow } from './acquaintance-cards';
import { DecisionCards, useDecisions } from './decisions';
import { WaitingCard } from './waiting-card';

const query = { status: 'in_force', pageSize: 1 };

/** What waits for this person, one line and one button each. */
export const Waiting = () => {
  const list = useQuery({ queryKey: ['documents', 'waiting', query], queryFn: ({ signal }) => listDocuments(query, signal) });
  return <Loaded query={list} lines={2}>{({ gaps }) => <Cards gaps={Object.entries(gaps ?? {})} />}</Loaded>;
};

const Cards = ({ gaps }: { gaps: readonly (readonly [string, number])[] }) => {
  const { t } = useTranslation();
  const may = useMay();
  const imports = useQuery({ queryKey: ['imports'], queryFn: listImports, enabled: may('imports:use') });
  const open = (imports.data?.items ?? []).filter((each) => each.state === 'preview' || each.state === 'committing');
  const openGaps = may('documents:manage') ? gaps.filter(([, count]) => count > 0) : [];
  const toKnow = useToKnow();
  const decisions = useDecisions();
  const ended = useEndedWaivers();
  const calendars = useQuery({ queryKey: ['calendar', 'years'], queryFn: listYears, enabled: may('calendar:manage') });
  const year = calendars.data?.toConfirm ?? null;
  if (open.length === 0 && openGaps.length === 0 && decisions.count === 0 && toKnow.total === 0 && ended.length === 0 && year === null) return <Empty title={t('home.allDone')} hint={t('home.allDoneHint')} />;
  return (
    <Stack gap="sm">
      <AcquaintanceCards toKnow={toKnow} />
      <DecisionCards decisions={decisions} />
      <EndedWaiverCards rows={ended} />
      {open.map((each) => (
        <WaitingCard
          key={each.id}
          text={t('home.openImport', { file: each.fileName })}
          detail={t(`importKinds.${each.kind}`)}
          action={t('home.continue')}
          to={`/imports/${each.id}`}
        />
      ))}
      {year !== null && (
        <WaitingCard text={t('calendar.toConfirm', { year })} detail={t('calendar.preliminaryHint')} action={t('calendar.openYear', { year })} to={`/calendar?year=${year}`} />
      )}
      {openGaps.map(([code, count]) => (
        <WaitingCard key={code} text={t(`gaps.${code}`)} detail={t('documents.count', { count })} action={t('home.show')} to={`/register?gap=${code}`} />
      ))}
    </Stack>
  );
};
