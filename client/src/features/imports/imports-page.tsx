import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listImports } from '../../api/imports';
import { importKinds, type ImportSummary } from '../../api/model/imports';
import { useMay } from '../../app/session';
import { instantText } from '../../shared/format/dates';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { StateMark } from '../../shared/ui/state-mark';
import { StartImport } from './start-import';

const useColumns = (): Column<ImportSummary>[] => {
  const { t } = useTranslation();
  return [
    { key: 'file', label: t('imports.file'), cell: (row) => <Anchor component={Link} to={`/imports/${row.id}`}>{row.fileName}</Anchor> },
    { key: 'kind', label: t('imports.kind'), cell: (row) => t(`importKinds.${row.kind}`) },
    { key: 'state', label: t('fields.state'), cell: (row) => <StateMark tone={row.state === 'committed' ? 'good' : row.state === 'abandoned' ? 'quiet' : 'wait'}>{t(`importStates.${row.state}`)}</StateMark> },
    { key: 'rows', label: t('imports.counts'), cell: (row) => t('imports.countsText', { understood: row.counts.understood, doubtful: row.counts.doubtful, wrong: row.counts.wrong }) },
    { key: 'at', label: t('imports.when'), cell: (row) => `${instantText(row.createdAt)} · ${row.createdBy ?? ''}` },
  ];
};

/** Where an import begins, and where one that was left is found again. */
export const ImportsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const columns = useColumns();
  const imports = useQuery({ queryKey: ['imports'], queryFn: listImports });
  const kinds = importKinds.filter((kind) => may(`${kind}:import`));
  return (
    <Page title={t('menu.imports')} hint={t('imports.hint')}>
      <Stack gap="xl">
        <div className="cards">
          {kinds.map((kind) => (
            <StartImport key={kind} kind={kind} />
          ))}
        </div>
        <Loaded query={imports}>
          {(data) =>
            data.items.length > 0 && (
              <section>
                <h2 className="section-title">{t('imports.earlier')}</h2>
                <DataTable caption={t('imports.earlier')} columns={columns} rows={data.items} rowKey={(row) => row.id} />
              </section>
            )
          }
        </Loaded>
      </Stack>
    </Page>
  );
};
