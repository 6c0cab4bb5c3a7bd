import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApprovalRow } from '../../api/model/approvals-office';
import { dateText, instantText } from '../../shared/format/dates';
import type { Column } from '../../shared/ui/data-table';
import { InTheirLanguage } from '../../shared/ui/localized';
import { StateMark } from '../../shared/ui/state-mark';
import { useStageName } from '../approvals/stage-name';

const Due = ({ stage }: { stage: NonNullable<ApprovalRow['stage']> }) => {
  const { t } = useTranslation();
  return (
    <>
      {stage.dueOn ? t(stage.preliminary ? 'route.duePreliminary' : 'route.due', { date: dateText(stage.dueOn) }) : '—'}
      {stage.late && <> <StateMark tone="bad">{t('route.late')}</StateMark></>}
    </>
  );
};

/** What is sent, where it stands, since when, and whom it waits for. */
export const useApprovalColumns = (linkOf: (row: ApprovalRow) => string): Column<ApprovalRow>[] => {
  const { t } = useTranslation();
  const stageName = useStageName();
  return [
    { key: 'title', label: t('fields.title'), cell: (row) => (
      <>
        <Link to={linkOf(row)}>{row.subject.code} <InTheirLanguage text={row.subject.title} /></Link>
        <div className="quiet">{t(`approval.subjects.${row.subject.kind}`)} · {row.subject.author.name} · {t('drafts.round', { number: row.round })}</div>
      </>
    ) },
    { key: 'stage', label: t('approval.stage'), cell: ({ stage, state }) => (stage ? stageName(stage) : t(`approvalStates.${state}`)) },
    { key: 'since', label: t('office.since'), className: 'narrow', cell: ({ stage }) => (stage?.openedAt ? instantText(stage.openedAt) : '—') },
    { key: 'due', label: t('office.due'), cell: ({ stage }) => stage && <Due stage={stage} /> },
    { key: 'waits', label: t('office.waitsFor'), cell: ({ stage }) => stage?.waitingFor.map((name) => t(`roles.${name}`, { defaultValue: name })).join(', ') },
  ];
};
