import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getApproval } from '../../api/approvals';
import type { Change } from '../../api/model/changes';
import type { Draft } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { Loaded } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import { approvalKeys } from '../approvals/keys';
import { useDraft } from '../drafts/use-draft';
import { BaseBand } from './base-band';
import { ChangeHead } from './change-head';
import { ChangeSteps } from './change-steps';
import { useChange } from './use-change';
import '../approvals/approvals.css';
import './changes.css';

/** The workshop of a change: text, differences with their rows, facts, sending. */
export const ChangePage = () => {
  const id = useParams()['id'] ?? '';
  const change = useChange(id);
  const draft = useDraft(id);
  return (
    <Loaded query={change} lines={10}>
      {(data) => (
        <Loaded query={draft} lines={10}>
          {(own) => <Workshop change={data} draft={own} />}
        </Loaded>
      )}
    </Loaded>
  );
};

const Workshop = ({ change, draft }: { change: Change; draft: Draft }) => {
  const { t } = useTranslation();
  const title = inLanguage(change.documentTitle, useLanguage()).text;
  const approvalId = change.approvalId ?? '';
  const approval = useQuery({ queryKey: approvalKeys.one(approvalId), queryFn: () => getApproval(approvalId), enabled: approvalId !== '' });
  useDocumentTitle([t('changes.one'), change.code, title].filter(Boolean).join(' · '));
  return (
    <article>
      <ChangeHead change={change} draft={draft} approval={approval.data ?? null} />
      <BaseBand change={change} />
      <ChangeSteps change={change} draft={draft} approval={approval} />
    </article>
  );
};
