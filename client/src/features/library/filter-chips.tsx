import { useTranslation } from 'react-i18next';
import type { DocumentList } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Chips } from '../../shared/ui/chips';
import { useFacetLabel } from './facet-label';
import { facetNames, filterNames } from './filters';

/** The chosen facets (and a state other than in force) as chips. */
export const FilterChips = ({ list }: { list: DocumentList }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const label = useFacetLabel();
  const facets = facetNames
    .filter((name) => url.get(name))
    .map((name) => {
      const value = url.get(name);
      const known = list.facets[name]?.find((each) => each.value === value);
      return { key: name, label: label(name, known ?? { value }), remove: () => url.set({ [name]: null }) };
    });
  const status = url.get('status');
  const state = status ? [{ key: 'status', label: t(`states.${status}`), remove: () => url.set({ status: null }) }] : [];
  const clear = (): void => url.set(Object.fromEntries(filterNames.map((name) => [name, null])));
  return <Chips chips={[...state, ...facets]} clear={clear} />;
};
