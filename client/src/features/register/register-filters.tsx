import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentStatuses, type DocumentList, type FacetName } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Chips, type Chip } from '../../shared/ui/chips';
import { useFacetLabel } from '../library/facet-label';
import { registerFilters } from './register-query';

const facets: readonly FacetName[] = ['type', 'level', 'unit', 'year'];

/** Filters as drop-downs with counts; the chosen ones stand below as chips. */
export const RegisterFilters = ({ list }: { list: DocumentList }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const label = useFacetLabel();
  const options = (name: FacetName) =>
    (list.facets[name] ?? []).map((value) => ({ value: value.value, label: `${label(name, value)} (${value.count})` }));
  return (
    <>
      <Group gap="xs">
        <FilterText />
        {facets.map((name) => (
          <Select key={name} size="xs" w={150} searchable aria-label={t(`facets.${name}`)} placeholder={t(`facets.${name}`)} data={options(name)} value={url.get(name) || null} onChange={(value) => url.set({ [name]: value })} />
        ))}
        <Select
          size="xs"
          w={150}
          aria-label={t('facets.status')}
          placeholder={t('facets.status')}
          data={documentStatuses.map((status) => ({ value: status, label: t(`states.${status}`) }))}
          value={url.get('status') || null}
          onChange={(value) => url.set({ status: value })}
        />
      </Group>
      <ChosenFilters list={list} />
    </>
  );
};

const FilterText = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const [typed, setTyped] = useState(url.get('q'));
  const apply = useDebouncedCallback((text: string) => url.set({ q: text.trim() }), 250);
  return (
    <TextInput
      size="xs"
      w={220}
      leftSection={<IconFilter size={14} aria-hidden />}
      aria-label={t('register.filterText')}
      placeholder={t('register.filterText')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
    />
  );
};

const ChosenFilters = ({ list }: { list: DocumentList }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const facetLabel = useFacetLabel();
  const labelOf = (name: (typeof registerFilters)[number], value: string): string => {
    if (name === 'status') return t(`states.${value}`);
    if (name === 'gap') return t(`gaps.${value}`);
    return facetLabel(name, list.facets[name]?.find((each) => each.value === value) ?? { value });
  };
  const chips: Chip[] = registerFilters
    .filter((name) => url.get(name))
    .map((name) => ({ key: name, label: labelOf(name, url.get(name)), remove: () => url.set({ [name]: null }) }));
  return <Chips chips={chips} clear={() => url.set(Object.fromEntries(registerFilters.map((name) => [name, null])))} />;
};
