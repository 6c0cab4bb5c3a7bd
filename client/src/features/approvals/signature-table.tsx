import { useTranslation } from 'react-i18next';
import type { Stage, Task } from '../../api/model/approvals';
import { useLanguage } from '../../i18n/use-language';
import { instantText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { DataTable } from '../../shared/ui/data-table';
import { StateMark } from '../../shared/ui/state-mark';
import { useOutcomeText, useStageName } from './stage-name';

interface Decided {
  readonly stage: Stage;
  readonly task: Task;
}

/** The decisions as the approval sheet has them: stage, name and post, what it means, when, whether the signature is whole. */
export const SignatureTable = ({ stages }: { stages: readonly Stage[] }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const stageName = useStageName();
  const outcomeText = useOutcomeText();
  const rows: Decided[] = stages.flatMap((stage) => stage.tasks.filter(({ outcome }) => outcome !== null).map((task) => ({ stage, task })));
  if (rows.length === 0) return null;
  const who = ({ task }: Decided): string => {
    const post = task.post ? inLanguage({ ...task.post, en: null }, page).text : '';
    const behalf = task.onBehalfOf ? t('route.onBehalfOf', { name: task.onBehalfOf.name }) : '';
    return [task.decidedBy?.name ?? task.assignee.label, post, behalf].filter(Boolean).join(', ');
  };
  const signed = ({ task: { signature } }: Decided) => {
    if (!signature) return '—';
    return (
      <>
        {t(`signing.meanings.${signature.meaning}`, { defaultValue: signature.meaning })}{' '}
        <StateMark tone={signature.intact ? 'good' : 'bad'}>{t(signature.intact ? 'signing.intact' : 'signing.broken')}</StateMark>
      </>
    );
  };
  return (
    <DataTable
      caption={t('approval.decisions')}
      rows={rows}
      rowKey={({ task }) => task.id}
      columns={[
        { key: 'stage', label: t('approval.stage'), cell: ({ stage }) => stageName(stage) },
        { key: 'who', label: t('approval.who'), cell: who },
        { key: 'what', label: t('approval.what'), cell: ({ task }) => outcomeText(task.outcome ?? '') },
        { key: 'when', label: t('approval.when'), cell: ({ task }) => task.decidedAt && instantText(task.decidedAt), className: 'narrow' },
        { key: 'signed', label: t('approval.signed'), cell: signed },
      ]}
    />
  );
};
