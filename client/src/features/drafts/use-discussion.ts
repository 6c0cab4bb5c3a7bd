import { useTranslation } from 'react-i18next';
import { addComment } from '../../api/approvals';
import type { Approval, NewRemark, Stage } from '../../api/model/approvals';
import { useSave } from '../../shared/hooks/use-save';
import type { Pins } from '../approvals/pins';

/** The stage that is open to comments now, whatever its kind is called: it has an audience instead of decisions. */
export const openDiscussion = (approval: Approval | undefined): Stage | undefined => approval?.stages.find(({ state, audience }) => state === 'open' && audience !== null);

interface Discussion {
  readonly pins: Pins | null;
  readonly stage: Stage | undefined;
  readonly error: unknown;
}

/** What is said about the text; while it is discussed, those who are invited may comment. */
export const useDiscussion = (approval: Approval | undefined): Discussion => {
  const { t } = useTranslation();
  const stage = openDiscussion(approval);
  const comment = useSave((remark: NewRemark) => addComment(approval?.id ?? '', { ...remark, stageKey: stage?.key ?? '' }), { stale: ['approvals'], success: t('drafts.commented') });
  if (!approval) return { pins: null, stage, error: null };
  const may = stage !== undefined && approval.abilities.comment;
  return { pins: { approval, mine: [], ...(may && { add: comment.mutate }) }, stage, error: comment.error };
};
