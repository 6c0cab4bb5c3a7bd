import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listEndedWaivers } from '../../api/language-step';
import type { EndedWaiver } from '../../api/model/language-step';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { WaitingCard } from '../home/waiting-card';
import { stepKeys } from './keys';

/** More than these would hide what else waits. */
const MOST = 3;

export const useEndedWaivers = (): readonly EndedWaiver[] => useQuery({ queryKey: stepKeys.ended, queryFn: listEndedWaivers }).data ?? [];

const EndedCard = ({ row }: { row: EndedWaiver }) => {
  const { t } = useTranslation();
  const title = inLanguage(row.title, useLanguage()).text;
  const language = t(`languages.${row.language}`);
  const detail = [row.code, t('languageStep.endedText', { language, count: row.lagging + row.missing, date: dateText(row.until) }), row.reason].filter(Boolean).join(' · ');
  return <WaitingCard text={t('languageStep.endedCard', { title, language })} detail={detail} action={t('waiting.open')} to={`/documents/${row.documentId}/card`} />;
};

/** Among what waits for somebody: texts that should have been brought up to date by now. */
export const EndedWaiverCards = ({ rows }: { rows: readonly EndedWaiver[] }) => {
  const { t } = useTranslation();
  return (
    <>
      {rows.slice(0, MOST).map((row) => (
        <EndedCard key={`${row.documentId} ${row.language}`} row={row} />
      ))}
      {rows.length > MOST && <WaitingCard text={t('languageStep.endedMore', { count: rows.length })} detail="" action={t('waiting.open')} to="/ended-waivers" />}
    </>
  );
};

/** All of them. */
export const EndedWaiversPage = () => {
  const { t } = useTranslation();
  const rows = useQuery({ queryKey: stepKeys.ended, queryFn: listEndedWaivers });
  return (
    <Page title={t('languageStep.endedTitle')} width="text">
      <Loaded query={rows}>
        {(items) => (items.length === 0 ? <Empty title={t('languageStep.endedNone')} hint={t('languageStep.endedNoneHint')} /> : items.map((row) => <EndedCard key={`${row.documentId} ${row.language}`} row={row} />))}
      </Loaded>
    </Page>
  );
};
