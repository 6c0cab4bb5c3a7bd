import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listDocuments, listTypes } from '../../api/documents';
import type { PersonChoice, Unit } from '../../api/model/organization';
import { findPeople, listUnits } from '../../api/organization';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../format/texts';

interface PickProps {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string | null;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  /** The name of the present choice, known before the list is loaded. */
  readonly present?: { readonly id: string; readonly name: string } | null;
}

const withPresent = (
  options: readonly { value: string; label: string }[],
  present: PickProps['present'],
): { value: string; label: string }[] =>
  present && !options.some((option) => option.value === present.id)
    ? [{ value: present.id, label: present.name }, ...options]
    : [...options];

/** Units, bodies and groups, or one kind of them. */
export const UnitPick = ({ present, kind, ...rest }: PickProps & { readonly kind?: Unit['kind'] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const units = useQuery({ queryKey: ['units', 'pick'], queryFn: () => listUnits() });
  const options = (units.data ?? []).filter((unit) => !kind || unit.kind === kind).map((unit) => ({
    value: unit.id,
    label: `${inLanguage(unit.name, language).text} (${unit.code})`,
  }));
  return <Select {...rest} searchable clearable data={withPresent(options, present)} nothingFoundMessage={t('common.nothingFound')} />;
};

interface SearchedPickProps<T extends { readonly id: string }> extends PickProps {
  readonly name: string;
  readonly find: (q: string) => Promise<{ readonly items: readonly T[] }>;
  readonly optionOf: (item: T) => { readonly value: string; readonly label: string };
  /** The whole of what was chosen, for those who show more than its number. */
  readonly onItem?: (item: T) => void;
}

/** A choice among more than fits a list: the server searches while somebody types. */
const SearchedPick = <T extends { readonly id: string }>({ name, find, optionOf, onItem, onChange, present, ...rest }: SearchedPickProps<T>) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const found = useQuery({ queryKey: [name, 'pick', q], queryFn: () => find(q), placeholderData: (before) => before });
  const choose = (id: string | null): void => {
    onChange(id);
    const item = found.data?.items.find((each) => each.id === id);
    if (item) onItem?.(item);
  };
  return (
    <Select
      {...rest}
      searchable
      clearable
      data={withPresent((found.data?.items ?? []).map(optionOf), present)}
      // The server has already chosen: its search knows both spellings.
      filter={({ options: all }) => all}
      onChange={choose}
      onSearchChange={setTyped}
      nothingFoundMessage={t('common.nothingFound')}
    />
  );
};

type PersonPickProps = PickProps & { readonly onItem?: (person: { readonly id: string; readonly name: string }) => void };

/** Colleagues by name, told apart by post and unit; anybody who is signed in may choose among them. */
export const PersonPick = (props: PersonPickProps) => {
  const language = useLanguage();
  const postOf = ({ positionKk, positionRu, unit }: PersonChoice['posts'][number]): string =>
    [inLanguage({ kk: positionKk, ru: positionRu }, language).text, inLanguage(unit, language).text].filter(Boolean).join(', ');
  return (
    <SearchedPick
      {...props}
      name="people"
      find={findPeople}
      optionOf={({ id, name, posts: [first] }) => ({ value: id, label: [name, first && postOf(first)].filter(Boolean).join(' · ') })}
    />
  );
};

export const DocumentPick = (props: PickProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SearchedPick
      {...props}
      name="documents"
      find={(q) => listDocuments({ q, pageSize: 20 })}
      optionOf={(row) => ({ value: row.id, label: `${row.code ?? t('document.noCode')} · ${inLanguage(row.title, language).text}` })}
    />
  );
};

export const TypePick = ({ present, ...rest }: PickProps & { readonly clearable?: boolean }) => {
  const language = useLanguage();
  const types = useQuery({ queryKey: ['types'], queryFn: listTypes });
  const options = (types.data?.items ?? []).map((type) => ({ value: type.id, label: inLanguage(type.name, language).text }));
  return <Select {...rest} searchable data={withPresent(options, present)} />;
};
