import { Text } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewRoute } from '../../api/drafts';
import type { Approval } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { Loaded } from '../../shared/ui/loaded';
import { plannedStages, runningStages } from '../approvals/picture';
import { RoutePicture } from '../approvals/route-picture';
import { SignatureTable } from '../approvals/signature-table';
import { draftKeys } from './keys';
import { Problems } from './problems';

interface RoutePanelProps {
  readonly draft: Draft;
  readonly approval: UseQueryResult<Approval>;
  /** Problems that the page says already, by their codes. */
  readonly said?: readonly string[];
}

/** The way ahead before sending; the way gone so far afterwards. */
export const RoutePanel = ({ draft, approval, said = [] }: RoutePanelProps) => (
  <>
    {draft.state === 'draft' && <Preview draft={draft} said={said} />}
    {draft.approvalId && <Loaded query={approval}>{(data) => <Gone approval={data} past={draft.state === 'draft'} />}</Loaded>}
  </>
);

const Preview = ({ draft, said }: { draft: Draft; said: readonly string[] }) => {
  const { t } = useTranslation();
  const route = useQuery({ queryKey: draftKeys.route(draft.id, draft.revision), queryFn: () => previewRoute(draft.id) });
  return (
    <Loaded query={route}>
      {({ stages, problems }) => (
        <section>
          <Problems problems={problems.filter(({ code }) => !said.includes(code))} />
          <Text c="dimmed" mb="sm">
            {t('drafts.routeHint')}
          </Text>
          <RoutePicture stages={plannedStages(stages)} label={t('drafts.routeAhead')} />
        </section>
      )}
    </Loaded>
  );
};

const Gone = ({ approval, past }: { approval: Approval; past: boolean }) => {
  const { t } = useTranslation();
  return (
    <section>
      {(past || approval.round > 1) && <h2 className="section-title">{t('drafts.round', { number: approval.round })}</h2>}
      <RoutePicture stages={runningStages(approval.stages)} label={t('drafts.round', { number: approval.round })} />
      <SignatureTable stages={approval.stages} />
    </section>
  );
};
