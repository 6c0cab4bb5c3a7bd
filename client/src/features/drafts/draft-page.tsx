import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { getApproval } from '../../api/approvals';
import type { Draft } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { Loaded } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import { approvalKeys } from '../approvals/keys';
import { draftAddress } from './draft-address';
import { DraftHead } from './draft-head';
import { DraftTabs } from './draft-tabs';
import { useDraft } from './use-draft';

/** A draft from its first fact to the register. */
export const DraftPage = () => {
  const id = useParams()['id'] ?? '';
  const draft = useDraft(id);
  return (
    <Loaded query={draft} lines={10}>
      {(data) => (draftAddress(data) === `/drafts/${id}` ? <DraftView draft={data} /> : <Navigate to={draftAddress(data)} replace />)}
    </Loaded>
  );
};

const DraftView = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  const title = inLanguage(draft.title, useLanguage()).text || t('drafts.untitled');
  const approvalId = draft.approvalId ?? '';
  const approval = useQuery({ queryKey: approvalKeys.one(approvalId), queryFn: () => getApproval(approvalId), enabled: approvalId !== '' });
  useDocumentTitle([t('drafts.one'), title].join(' · '));
  return (
    <article>
      <DraftHead draft={draft} approval={approval.data ?? null} />
      <DraftTabs draft={draft} approval={approval} />
    </article>
  );
};
