import { useTranslation } from 'react-i18next';
import type { SearchFacetName } from '../../api/model/library';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Chips } from '../../shared/ui/chips';
import { useFacetLabel } from './facet-label';
import type { Facets } from './facet-panel';
import { without } from './filters';

/** The chosen facets (and a state other than in force) as chips; a value that the answer does not name goes by its facet. */
export const FilterChips = ({ names, facets }: { names: readonly SearchFacetName[]; facets: Facets }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const labelOf = useFacetLabel();
  const chosen = names
    .filter((name) => url.get(name))
    .map((name) => {
      const value = url.get(name);
      const known = facets[name]?.find((each) => each.value === value);
      const named = name === 'level' || name === 'language' || name === 'year' || name === 'process';
      const label = known || named ? labelOf(name, known ?? { value }) : t(`facets.${name}`);
      return { key: name, label, remove: () => url.set({ [name]: null }) };
    });
  const status = url.get('status');
  const state = status && !url.get('q') ? [{ key: 'status', label: t(`states.${status}`), remove: () => url.set({ status: null }) }] : [];
  return <Chips chips={[...state, ...chosen]} clear={() => url.set(without([...names, 'status']))} />;
};
