import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { documentStatuses, type DocumentList, type FacetName } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { useFacetLabel } from './facet-label';
import { ANY_STATUS, facetNames } from './filters';

interface FacetItemProps {
  readonly label: string;
  readonly count?: number;
  readonly chosen: boolean;
  readonly onClick: () => void;
}

const FacetItem = ({ label, count, chosen, onClick }: FacetItemProps) => (
  <UnstyledButton className="facet" aria-pressed={chosen} onClick={onClick}>
    <span>{label}</span>
    <span>{count}</span>
  </UnstyledButton>
);

const FacetGroup = ({ name, list }: { name: FacetName; list: DocumentList }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const label = useFacetLabel();
  const chosen = url.get(name);
  const values = list.facets[name] ?? [];
  if (values.length === 0) return null;
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

export const FacetPanel = ({ list }: { list: DocumentList }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const status = url.get('status') || 'in_force';
  return (
    <div className="facets" role="group" aria-label={t('common.filters')}>
      <fieldset>
        <legend>{t('facets.status')}</legend>
        {[...documentStatuses, ANY_STATUS].map((value) => (
          <FacetItem key={value} label={t(`states.${value}`)} chosen={status === value} onClick={() => url.set({ status: value })} />
        ))}
      </fieldset>
      {facetNames.map((name) => (
        <FacetGroup key={name} name={name} list={list} />
      ))}
    </div>
  );
};
