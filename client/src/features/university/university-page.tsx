import { Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addUniversityName, getUniversity } from '../../api/organization';
import type { UniversityName } from '../../api/model/organization';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { dateText } from '../../shared/format/dates';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';

const nameFields = ['nameKk', 'nameRu', 'nameEn'] as const;

/** The university's names through time: old documents keep the name of their day (ORG-3). */
export const UniversityPage = () => {
  const { t } = useTranslation();
  const university = useQuery({ queryKey: ['university'], queryFn: getUniversity });
  const columns: Column<UniversityName>[] = [
    ...nameFields.map((name) => ({ key: name, label: t(`fields.${name}`), cell: (row: UniversityName) => row[name] })),
    { key: 'from', label: t('fields.from'), cell: (row) => (row.from ? dateText(row.from) : '—') },
    { key: 'to', label: t('fields.to'), cell: (row) => (row.to ? dateText(row.to) : '—') },
  ];
  return (
    <Page title={t('menu.university')} hint={t('university.hint')}>
      <Stack gap="xl">
        <Loaded query={university} lines={3}>
          {(data) =>
            data.names.length === 0 ? <Empty title={t('university.empty')} /> : <DataTable caption={t('menu.university')} columns={columns} rows={data.names} rowKey={(row) => `${row.from} ${row.nameKk}`} />
          }
        </Loaded>
        <NewName />
      </Stack>
    </Page>
  );
};

const empty = { nameKk: '', nameRu: '', nameEn: '', from: null as string | null };

const NewName = () => {
  const { t } = useTranslation();
  const form = useForm(empty);
  const saving = useSave(() => addUniversityName(form.values), { stale: ['university', 'session'], success: t('common.saved') });
  const faults = useFaults(saving.error);
  return (
    <section className="narrow-form">
      <h2 className="section-title">{t('university.newName')}</h2>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')}>
        {nameFields.map((name) => (
          <TextInput key={name} label={t(`fields.${name}`)} required {...form.text(name)} error={faults.of(name)} />
        ))}
        <DateField label={t('fields.from')} value={form.values.from} onChange={(from) => form.set('from', from)} error={faults.of('from')} />
      </FormShell>
    </section>
  );
};
