import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryStates, type EntriesQuery, type EntryState } from '../../api/model/acquaintance';
import { useUrlState } from '../../shared/hooks/use-url-state';
import type { UnitDocument } from './use-unit-documents';

const PAUSE_MS = 300;
const PAGE_SIZE = 50;
/** Beside the states: those whose deadline has passed, and all who do not know the text yet. */
const wider = ['late', 'missing'] as const;

/** What the address asks for. */
export const usePeopleQuery = (): EntriesQuery => {
  const url = useUrlState();
  const shown = url.get('show');
  const flags = { late: shown === 'late' ? 'true' : null, missing: shown === 'missing' ? 'true' : null } as const;
  return { campaignId: url.get('campaign'), state: entryStates.find((state) => state === shown) ?? '', ...flags, q: url.get('q'), page: url.page, pageSize: PAGE_SIZE };
};

/** Which people are listed: of which document, in which state, by name. */
export const PeopleFilters = ({ documents }: { documents?: readonly UnitDocument[] }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const [typed, setTyped] = useState(url.get('q'));
  const search = useDebouncedCallback((q: string) => url.set({ q }), PAUSE_MS);
  const nameOf = (value: EntryState | (typeof wider)[number]): string => t(`entryStates.${value}`);
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
        clearable
        label={t('fields.state')}
        placeholder={t('states.any')}
        data={[...wider, ...entryStates].map((value) => ({ value, label: nameOf(value) }))}
        value={url.get('show') || null}
        onChange={(show) => url.set({ show })}
      />
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
