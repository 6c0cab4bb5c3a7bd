import { useTranslation } from 'react-i18next';
import type { FacetName, FacetValue } from '../../api/model/document';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';

/** A facet value in words: levels come from our texts, types and units from the data. */
export const useFacetLabel = (): ((name: FacetName, value: Pick<FacetValue, 'value'> & Partial<Pick<FacetValue, 'label'>>) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (name, { value, label }) =>
    name === 'level' ? t(`levels.${value}`) : inLanguage(label, language).text || value;
};
