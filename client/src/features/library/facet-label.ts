import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../api/model/document';
import type { SearchFacetName } from '../../api/model/library';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';

/** A facet value in words: levels and languages come from our texts, types and units from the data. */
export const useFacetLabel = (): ((name: SearchFacetName, value: Pick<FacetValue, 'value'> & Partial<Pick<FacetValue, 'label'>>) => string) => {
  const { t } = useTranslation();
  const page = useLanguage();
  return (name, { value, label }) => {
    if (name === 'level') return t(`levels.${value}`);
    if (name === 'language') return t(`languages.${value}Own`);
    return inLanguage(label, page).text || value;
  };
};
