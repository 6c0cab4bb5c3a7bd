import { useQuery } from '@tanstack/react-query';
import { listUnitEntries } from '../../api/acquaintance';
import type { EntryRow } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { acquaintanceKeys } from './keys';

/** As many rows as the server gives at once. */
const MOST = 200;

export interface UnitDocument {
  readonly campaignId: string;
  readonly label: string;
}

/** The documents that people of a unit are to know, each by its campaign. */
export const useUnitDocuments = (unitId: string): readonly UnitDocument[] => {
  const page = useLanguage();
  const query = { pageSize: MOST };
  const { data } = useQuery({ queryKey: acquaintanceKeys.unitEntries(unitId, query), queryFn: () => listUnitEntries(unitId, query) });
  const labelOf = ({ document: { code, title } }: EntryRow): string => [code, inLanguage(title, page).text].filter(Boolean).join(' · ');
  return [...new Map((data?.items ?? []).map((row) => [row.campaignId, { campaignId: row.campaignId, label: labelOf(row) }])).values()];
};
