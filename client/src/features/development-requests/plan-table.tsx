import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DevelopmentRequest, WorkPlan } from '../../api/model/development-requests';
import { dateText } from '../../shared/format/dates';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { InTheirLanguage } from '../../shared/ui/localized';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { RequestStateMark } from './request-state';

const useColumns = (): Column<DevelopmentRequest>[] => {
  const { t } = useTranslation();
  return [
    { key: 'title', label: t('fields.title'), cell: ({ id, title, document }) => <Link to={`/requests/${id}`}>{document?.code} <InTheirLanguage text={title} /></Link> },
    { key: 'kind', label: t('requests.kind'), className: 'narrow', cell: ({ kind }) => t(`requestKinds.${kind}`) },
    { key: 'term', label: t('requests.terms'), className: 'narrow', cell: ({ from, plan, to }) => `${dateText(from)} – ${dateText(plan?.dueOn ?? to)}` },
    { key: 'people', label: t('requests.people'), cell: ({ author, workingGroup }) => [author, ...workingGroup].map(({ name }) => name).join(', ') },
    { key: 'state', label: t('requests.state'), cell: (request) => <RequestStateMark request={request} /> },
  ];
};

/** What one unit has in the plan. */
export const PlanTable = ({ unit }: { unit: WorkPlan['units'][number] }) => {
  const columns = useColumns();
  const page = useLanguage();
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs"><InTheirLanguage text={unit.name} /></Title>
      <DataTable caption={inLanguage(unit.name, page).text} columns={columns} rows={unit.requests} rowKey={({ id }) => id} />
    </section>
  );
};
