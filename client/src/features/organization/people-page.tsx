import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listPeople } from '../../api/organization';
import type { Person } from '../../api/model/organization';
import { useMay } from '../../app/session';
import { UnitPick } from '../../shared/forms/pick-lists';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { usePeopleColumns } from './people-columns';
import { PersonDialog } from './person-dialog';

export const PeoplePage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const url = useUrlState();
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  const active = url.get('active') || 'true';
  const query = { q: url.get('q'), unit: url.get('unit'), active, page: url.page };
  const people = useQuery({ queryKey: ['people', query], queryFn: () => listPeople(query), placeholderData: keepPreviousData });
  const columns = usePeopleColumns(may('people:manage') ? setEdited : null);
  return (
    <Page title={t('menu.people')} actions={may('people:manage') && <Button onClick={() => setEdited('new')}>{t('organization.addPerson')}</Button>}>
      <Group align="flex-end" mb="md" gap="sm">
        <NameFilter />
        <UnitPick label={t('fields.unit')} value={url.get('unit') || null} onChange={(unit) => url.set({ unit })} />
        <SegmentedControl
          aria-label={t('fields.state')}
          value={active}
          onChange={(value) => url.set({ active: value })}
          data={[{ value: 'true', label: t('organization.working') }, { value: 'false', label: t('organization.left') }]}
        />
      </Group>
      <Loaded query={people}>
        {(data) => (
          <>
            {data.items.length === 0
              ? <Empty title={t('organization.noPeople')} hint={t('organization.noPeopleHint')}><Button component={Link} to="/imports" variant="default">{t('menu.imports')}</Button></Empty>
              : <DataTable caption={t('menu.people')} columns={columns} rows={data.items} rowKey={(person) => person.id} />}
            <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )}
      </Loaded>
      {edited && <PersonDialog person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
};

const NameFilter = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const [typed, setTyped] = useState(url.get('q'));
  const apply = useDebouncedCallback((q: string) => url.set({ q }), 250);
  return (
    <TextInput
      label={t('organization.nameFilter')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
    />
  );
};
