import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getApproval } from '../../api/approvals';
import type { Approval } from '../../api/model/approvals';
import { useLanguage } from '../../i18n/use-language';
import { instantText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { StateMark } from '../../shared/ui/state-mark';
import { approvalKeys } from '../approvals/keys';
import { runningStages } from '../approvals/picture';
import { Remarks } from '../approvals/remarks';
import { RoutePicture } from '../approvals/route-picture';
import { openDiscussion } from '../drafts/use-discussion';
import { SheetLinks } from '../originals/sheet-links';
import { OfficeActions } from './office-actions';
import { Reviewers } from './reviewers';
import '../approvals/approvals.css';

const Rounds = ({ approval }: { approval: Approval }) => {
  const { t } = useTranslation();
  if (approval.rounds.length < 2) return null;
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">{t('office.rounds')}</Title>
      <ul className="hits">
        {approval.rounds.map(({ id, round, state, startedAt }) => (
          <li key={id}>
            {id === approval.id ? t('drafts.round', { number: round }) : <Link to={`/approvals/${id}`}>{t('drafts.round', { number: round })}</Link>}{' '}
            <span className="quiet tabular">{t(`approvalStates.${state}`)} · {instantText(startedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Shown = ({ approval }: { approval: Approval }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const { subject, round, state } = approval;
  const title = inLanguage(subject.title, page).text;
  const discussion = openDiscussion(approval);
  return (
    <Page title={[subject.code, title].filter(Boolean).join(' · ')} actions={<OfficeActions approval={approval} />}>
      <Text mb="md">
        <StateMark tone={state === 'completed' ? 'good' : state === 'running' ? 'wait' : 'bad'}>{t(`approvalStates.${state}`)}</StateMark>{' '}
        {t(`approval.subjects.${subject.kind}`)} · {subject.author.name} · {t('drafts.round', { number: round })} · <Link to={`/drafts/${subject.id}`}>{t('requests.openDraft')}</Link>
      </Text>
      <RoutePicture stages={runningStages(approval.stages)} />
      <SheetLinks approvalId={approval.id} />
      {discussion && <Reviewers approvalId={approval.id} stageKey={discussion.key} reviewers={approval.reviewers} />}
      <Title order={2} size="h4" mt="lg" mb="xs">{t('remarks.title')}</Title>
      <Remarks approval={approval} />
      <Rounds approval={approval} />
    </Page>
  );
};

/** One approval as the quality office sees it. */
export const ApprovalPage = () => {
  const { id = '' } = useParams();
  const approval = useQuery({ queryKey: approvalKeys.one(id), queryFn: () => getApproval(id) });
  return <Loaded query={approval}>{(data) => <Shown approval={data} />}</Loaded>;
};
