import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../api/model/document';
import type { SearchFacetName } from '../../api/model/library';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { useFacetLabel } from './facet-label';

interface FacetItemProps {
  readonly label: string;
  readonly count?: number;
  readonly chosen: boolean;
  readonly onClick: () => void;
}

export const FacetItem = ({ label, count, chosen, onClick }: FacetItemProps) => (
  <UnstyledButton className="facet" aria-pressed={chosen} onClick={onClick}>
    <span>{label}</span>
    <span>{count}</span>
  </UnstyledButton>
);

const FacetGroup = ({ name, values }: { name: SearchFacetName; values: readonly FacetValue[] }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const label = useFacetLabel();
  const chosen = url.get(name);
  return (
    <fieldset>
      <legend>{t(`facets.${name}`)}</legend>
      {values.map((value) => (
        <FacetItem
          key={value.value}
          label={label(name, value)}
          count={value.count}
          chosen={chosen === value.value}
          onClick={() => url.set({ [name]: chosen === value.value ? null : value.value })}
        />
      ))}
    </fieldset>
  );
};

export type Facets = Readonly<Partial<Record<SearchFacetName, readonly FacetValue[]>>>;

/** What the results can be narrowed to, with counts. */
export const FacetPanel = ({ names, facets }: { names: readonly SearchFacetName[]; facets: Facets }) =>
  names.map((name) => {
    const values = facets[name] ?? [];
    return values.length > 0 && <FacetGroup key={name} name={name} values={values} />;
  });
