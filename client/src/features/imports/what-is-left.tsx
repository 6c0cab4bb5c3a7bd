import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listImportRows, reopenImport } from '../../api/imports';
import type { Import, ImportRow } from '../../api/model/imports';
import { useErrorText } from '../../shared/hooks/use-error-text';
import { useSave } from '../../shared/hooks/use-save';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { ErrorNote } from '../../shared/ui/error-note';
import { Loaded } from '../../shared/ui/loaded';
import { Pages } from '../../shared/ui/pages';

const useColumns = (): Column<ImportRow>[] => {
  const { t } = useTranslation();
  const texts = useErrorText();
  return [
    { key: 'line', label: t('imports.line'), cell: (row) => row.line },
    { key: 'what', label: t('fields.title'), cell: (row) => row.cells['title'] ?? row.cells['nameKk'] ?? row.cells['surname'] ?? '' },
    { key: 'why', label: t('imports.why'), cell: (row) => row.refusal && texts.code(row.refusal.code, row.refusal.params as never) },
  ];
};

const Refused = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const columns = useColumns();
  const query = { outcome: 'refused' as const, page: url.page, pageSize: 50 };
  const rows = useQuery({ queryKey: ['import-rows', id, query], queryFn: () => listImportRows(id, query) });
  return (
    <Loaded query={rows}>
      {(data) => (
        <>
          <DataTable caption={t('imports.refusedRows')} columns={columns} rows={data.items} rowKey={(row) => row.line} />
          <Pages list={data} onPage={(page) => url.set({ page: String(page) })} />
        </>
      )}
    </Loaded>
  );
};

/** The rows that a commit has left, each with its reason, and the way back to them. */
export const WhatIsLeft = ({ imported }: { imported: Import }) => {
  const { t } = useTranslation();
  const { refused = 0, skipped = 0 } = imported.result ?? {};
  const reopening = useSave(() => reopenImport(imported.id), { stale: ['import', 'imports', 'import-rows'] });
  if (refused + skipped === 0) return null;
  return (
    <Stack gap="sm" align="flex-start">
      {refused > 0 && <Refused id={imported.id} />}
      <ErrorNote error={reopening.error} />
      <Button variant="default" loading={reopening.isPending} onClick={() => reopening.mutate()}>
        {t('imports.correctLeft')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('imports.correctLeftHint')}
      </Text>
    </Stack>
  );
};
