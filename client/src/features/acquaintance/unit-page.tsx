import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getUnit, listUnitEntries } from '../../api/acquaintance';
import type { Counts, UnitScreen } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { acquaintanceKeys } from './keys';
import { PeopleFilters, usePeopleQuery } from './people-filters';
import { PeopleTable } from './people-table';
import { RowActions } from './row-actions';
import { Sections } from './sections';
import { SheetDownloads } from './sheet-downloads';
import { UnitActions } from './unit-actions';
import { UnitNumbers } from './unit-numbers';
import { useUnitDocuments } from './use-unit-documents';
import './lists.css';

/** Of the chosen document, else of all. */
const shownCounts = ({ counts, campaigns }: UnitScreen, campaignId: string | null): Counts => campaigns.find(({ campaign }) => campaign.id === campaignId)?.counts ?? counts;

/** A unit at a glance: who knows the documents, who is late, who is away (ACQ-6). */
export const UnitPage = () => {
  const { t } = useTranslation();
  const page = useLanguage();
  const unitId = useParams()['unitId'] ?? '';
  const url = useUrlState();
  const query = usePeopleQuery();
  const { data: unit } = useQuery({ queryKey: acquaintanceKeys.unit(unitId), queryFn: () => getUnit(unitId) });
  const documents = useUnitDocuments(unit);
  const only = documents.length === 1 ? documents[0]?.campaignId : undefined;
  const campaignId = url.get('campaign') || (only ?? null);
  const counts = unit && shownCounts(unit, campaignId);
  const rows = useQuery({ queryKey: acquaintanceKeys.unitEntries(unitId, query), queryFn: () => listUnitEntries(unitId, query), placeholderData: keepPreviousData });
  return (
    <Page title={unit ? inLanguage(unit.name, page).text : t('acquaintanceSections.units')} actions={<UnitActions unitId={unitId} campaignId={campaignId} documents={documents} waiting={counts?.open ?? 0} />}>
      <Sections />
      {counts && <UnitNumbers counts={counts} />}
      <PeopleFilters documents={documents} />
      {campaignId ? <SheetDownloads campaignId={campaignId} unitId={unitId} /> : documents.length > 0 && <p className="quiet no-print of-all-documents">{t('unitAcquaintance.ofAllDocuments', { count: documents.length })}</p>}
      <Loaded query={rows}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title={t('unitAcquaintance.nobody')} hint={t('unitAcquaintance.nobodyHint')} />
          ) : (
            <>
              <PeopleTable caption={t('unitAcquaintance.people')} rows={list.items} second="document" actions={(row) => <RowActions row={row} />} />
              <Pages list={list} onPage={(number) => url.set({ page: String(number) })} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
