import { Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { libraryAddress } from './library-address';
import { optionId } from './option-id';
import { searchOptions } from './search-options';
import { useSuggestions } from './use-suggestions';

const SuggestionList = lazy(() => import('./suggestion-list'));

const NONE = -1;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The next place in a ring of so many, where no place is chosen yet or one is. */
const nextPlace = (at: number, step: number, count: number): number => (at === NONE && step < 0 ? count - 1 : (at + step + count) % count);

/** Search by name, code, number or words of a text: suggestions while typing, `Enter` opens the results, `/` comes here from anywhere. */
export const SearchBox = ({ size }: { size: 'sm' | 'lg' }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const location = useLocation();
  const asked = (location.pathname === '/library' && new URLSearchParams(location.search).get('q')) || '';
  const [typed, setTyped] = useState(asked);
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState(NONE);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const all = libraryAddress(typed.trim(), location);
  const found = searchOptions(useSuggestions(typed), typed.trim(), all);
  const items = opened ? found : [];

  useEffect(() => setTyped(asked), [asked]);
  useHotkeys([['/', () => input.current?.focus()]]);

  const show = (open: boolean): void => {
    setOpened(open);
    setChosen(NONE);
  };
  const go = (to: string): void => {
    show(false);
    void navigate(to);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return show(false);
    const step = steps[event.key];
    if (!step || found.length === 0) return;
    event.preventDefault();
    setOpened(true);
    setChosen(nextPlace(chosen, step, found.length));
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        go(items[chosen]?.to ?? all);
      }}
    >
      <TextInput
        ref={input}
        size={size}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={items[chosen] ? optionId(listId, chosen) : undefined}
        placeholder={t('search.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={typed ? null : <Kbd size="xs" className="search-key" aria-hidden>/</Kbd>}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          show(true);
        }}
        onFocus={() => show(typed !== '')}
        onBlur={() => show(false)}
        onKeyDown={onKey}
        autoComplete="off"
      />
      {items.length > 0 && (
        <Suspense>
          <SuggestionList id={listId} items={items} chosen={chosen} onOpen={go} />
        </Suspense>
      )}
    </form>
  );
};
