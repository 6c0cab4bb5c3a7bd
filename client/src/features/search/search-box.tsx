import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { suggest } from '../../api/documents';
import { SuggestionLine } from './suggestion-line';

const useSuggestions = (typed: string) => {
  const [q] = useDebouncedValue(typed.trim(), 120);
  return useQuery({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => suggest(q, signal),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
};

/** Search by name, code or number: suggestions while typing, `Enter` opens the results, `/` comes here from anywhere. */
export const SearchBox = ({ size }: { size: 'sm' | 'lg' }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const asked = params.get('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const suggestions = useSuggestions(typed);
  const items = typed.trim() ? (suggestions.data?.items ?? []) : [];

  useEffect(() => setTyped(asked), [asked]);
  useHotkeys([['/', () => input.current?.focus()]]);

  const search = (): void => {
    combobox.closeDropdown();
    void navigate(`/library?q=${encodeURIComponent(typed.trim())}`);
  };
  const open = (id: string): void => {
    combobox.closeDropdown();
    void navigate(`/documents/${id}`);
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (combobox.getSelectedOptionIndex() < 0) search();
      }}
    >
      <Combobox store={combobox} onOptionSubmit={open} offset={4}>
        <Combobox.Target>
          <TextInput
            ref={input}
            size={size}
            type="search"
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            leftSection={<IconSearch size={18} aria-hidden />}
            rightSection={typed ? null : <Kbd size="xs" className="search-key" aria-hidden>/</Kbd>}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onFocus={() => typed && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            autoComplete="off"
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={items.length === 0}>
          <Combobox.Options aria-label={t('search.suggestions')} mah={400} className="scrolls">
            {items.map((item) => (
              <Combobox.Option key={item.documentId} value={item.documentId}>
                <SuggestionLine item={item} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </form>
  );
};
