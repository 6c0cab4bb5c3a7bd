import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { entryStates, type EntriesQuery, type EntryState } from '../../api/model/acquaintance';
import { useUrlState } from '../../shared/hooks/use-url-state';
import type { UnitDocument } from './use-unit-documents';

const PAUSE_MS = 300;
const PAGE_SIZE = 50;
/** Beside the states: those whose deadline has passed, and all who do not know the text yet. */
const wider = ['all', 'late', 'missing'] as const;
type Shown = EntryState | (typeof wider)[number];

/** What the address asks for; where it asks for nothing, those who are looked for first. */
export const usePeopleQuery = (first: Shown = 'all'): EntriesQuery => {
  const url = useUrlState();
  const shown = url.get('show') || first;
  const flags = { late: shown === 'late' ? 'true' : null, missing: shown === 'missing' ? 'true' : null } as const;
  return { campaignId: url.get('campaign'), state: entryStates.find((state) => state === shown) ?? '', ...flags, q: url.get('q'), page: url.page, pageSize: PAGE_SIZE };
};

interface FiltersProps {
  readonly documents?: readonly UnitDocument[];
  readonly first?: Shown;
  readonly children?: ReactNode;
}

/** Which people are listed: of which document, in which state, by name. */
export const PeopleFilters = ({ documents, first = 'all', children }: FiltersProps) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const [typed, setTyped] = useState(url.get('q'));
  const search = useDebouncedCallback((q: string) => url.set({ q }), PAUSE_MS);
  const nameOf = (value: Shown): string => (value === 'all' ? t('states.any') : t(`entryStates.${value}`));
  return (
    <div className="people-filters no-print">
      {documents && documents.length > 1 && (
        <Select
          clearable
          label={t('unitAcquaintance.document')}
          placeholder={t('unitAcquaintance.allDocuments')}
          data={documents.map(({ campaignId, label }) => ({ value: campaignId, label }))}
          value={url.get('campaign') || null}
          onChange={(campaign) => url.set({ campaign })}
        />
      )}
      <Select
        allowDeselect={false}
        label={t('fields.state')}
        data={[...wider, ...entryStates].map((value) => ({ value, label: nameOf(value) }))}
        value={url.get('show') || first}
        onChange={(show) => url.set({ show })}
      />
      {children}
      <TextInput
        label={t('unitAcquaintance.byName')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
    </div>
  );
};
