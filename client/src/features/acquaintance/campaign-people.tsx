import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listEntries } from '../../api/campaigns';
import type { CampaignUnit } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';
import { acquaintanceKeys } from './keys';
import { PeopleFilters, usePeopleQuery } from './people-filters';
import { PeopleTable } from './people-table';
import { RowActions } from './row-actions';

const FIRST = 'missing';
const PAGE_SIZE = 20;

/** Who is on the list: first those who have still to answer. */
export const CampaignPeople = ({ campaignId, units }: { campaignId: string; units: readonly CampaignUnit[] }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const url = useUrlState();
  const unitId = url.get('unit');
  const query = { ...usePeopleQuery(FIRST), campaignId: '', unitId, pageSize: PAGE_SIZE };
  const rows = useQuery({ queryKey: acquaintanceKeys.entries(campaignId, query), queryFn: () => listEntries(campaignId, query), placeholderData: keepPreviousData });
  return (
    <section className="campaign-people" aria-labelledby="campaign-people">
      <h2 id="campaign-people" className="section-title">{t('unitAcquaintance.people')}</h2>
      <PeopleFilters first={FIRST}>
        <Select
          clearable
          searchable
          label={t('fields.unit')}
          data={units.flatMap((unit) => (unit.unitId ? [{ value: unit.unitId, label: inLanguage(unit.name, page).text }] : []))}
          value={unitId || null}
          onChange={(unit) => url.set({ unit })}
          nothingFoundMessage={t('common.nothingFound')}
        />
      </PeopleFilters>
      <Loaded query={rows}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title={t('unitAcquaintance.nobody')} hint={t('unitAcquaintance.nobodyHint')} />
          ) : (
            <>
              <PeopleTable caption={t('unitAcquaintance.people')} rows={list.items} second="unit" actions={(row) => <RowActions row={row} />} />
              <Pages list={list} onPage={(number) => url.set({ page: String(number) })} />
            </>
          )
        }
      </Loaded>
    </section>
  );
};
