import type { UnitScreen } from '../../api/model/acquaintance';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';

export interface UnitDocument {
  readonly campaignId: string;
  readonly label: string;
}

/** The documents that people of a unit are to know, each by its campaign. */
export const useUnitDocuments = (unit: UnitScreen | undefined): readonly UnitDocument[] => {
  const page = useLanguage();
  return (unit?.campaigns ?? []).map(({ campaign: { id, code, title } }) => ({ campaignId: id, label: [code, inLanguage(title, page).text].filter(Boolean).join(' · ') }));
};
