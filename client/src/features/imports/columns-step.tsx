import { Button, Group, Select, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mapColumns } from '../../api/imports';
import type { Import, ImportColumn } from '../../api/model/imports';
import { useSave } from '../../shared/hooks/use-save';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { ErrorNote } from '../../shared/ui/error-note';

/** Which column holds what, with sample values; a change is kept at once. */
export const ColumnsStep = ({ imported, onNext }: { imported: Import; onNext: () => void }) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const mapping = useSave(
    ({ index, field }: { index: number; field: string | null }) =>
      mapColumns(imported, Object.fromEntries(imported.columns.map((column) => [String(column.index), column.index === index ? field : column.field]))),
    { stale: ['import-rows', 'imports'], onDone: (next) => client.setQueryData(['import', imported.id], next) },
  );
  const missing = imported.fields.filter(({ field, required }) => required && imported.columns.every((column) => column.field !== field));
  const options = imported.fields.map(({ field, required }) => ({ value: field, label: `${t(`fields.${field}`)}${required ? ' *' : ''}` }));
  const columns: Column<ImportColumn>[] = [
    { key: 'heading', label: t('imports.heading'), cell: (column) => column.heading || t('imports.noHeading', { number: column.index + 1 }) },
    {
      key: 'field',
      label: t('imports.meaning'),
      cell: (column) => (
        <Select
          aria-label={t('imports.meaningOf', { heading: column.heading || String(column.index + 1) })}
          placeholder={t('imports.ignored')}
          clearable
          disabled={mapping.isPending}
          data={options}
          value={column.field}
          onChange={(field) => mapping.mutate({ index: column.index, field })}
        />
      ),
    },
    { key: 'samples', label: t('imports.samples'), cell: (column) => column.samples.map((sample, index) => <Text key={`${index} ${sample}`} size="sm" lineClamp={1}>{sample}</Text>) },
  ];
  return (
    <>
      <ErrorNote error={mapping.error} />
      <DataTable caption={t('importSteps.columns')} columns={columns} rows={imported.columns} rowKey={(column) => column.index} />
      {missing.length > 0 && (
        <Text c="red" mt="sm" role="status">
          {t('imports.missingColumns', { columns: missing.map(({ field }) => t(`fields.${field}`)).join(', ') })}
        </Text>
      )}
      <Group mt="md">
        <Button onClick={onNext} disabled={missing.length > 0 || mapping.isPending}>
          {t('imports.toRows')}
        </Button>
      </Group>
    </>
  );
};
