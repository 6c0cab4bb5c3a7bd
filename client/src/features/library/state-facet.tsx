import { useTranslation } from 'react-i18next';
import { documentStatuses } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { FacetItem } from './facet-panel';
import { ANY_STATUS } from './filters';

/** The state that a list shows; what is in force, unless another is wanted. */
export const StateFacet = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const status = url.get('status') || 'in_force';
  return (
    <fieldset>
      <legend>{t('facets.status')}</legend>
      {[...documentStatuses, ANY_STATUS].map((value) => (
        <FacetItem key={value} label={t(`states.${value}`)} chosen={status === value} onClick={() => url.set({ status: value })} />
      ))}
    </fieldset>
  );
};
