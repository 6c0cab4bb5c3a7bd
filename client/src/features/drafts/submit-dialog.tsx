import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewRoute, submitDraft } from '../../api/drafts';
import type { Draft } from '../../api/model/drafts';
import { useTab } from '../../shared/hooks/use-tab';
import { Dialog } from '../../shared/ui/dialog';
import { Loaded } from '../../shared/ui/loaded';
import { SigningDialog } from '../approvals/signing-dialog';
import { draftKeys } from './keys';
import { Problems } from './problems';

interface SubmitDialogProps {
  readonly draft: Draft;
  /** Where the way that it then goes is shown. */
  readonly base?: string;
  readonly tab?: string;
  readonly onClose: () => void;
}

/** Signs and sends; while something is to be mended it says what, instead of asking for the password. */
export const SubmitDialog = ({ draft, base = '/drafts', tab = 'route', onClose }: SubmitDialogProps) => {
  const { t } = useTranslation();
  const { open } = useTab(base, draft.id);
  const route = useQuery({ queryKey: draftKeys.route(draft.id, draft.revision), queryFn: () => previewRoute(draft.id) });
  const problems = route.data?.problems;
  if (problems?.length !== 0) {
    return (
      <Dialog title={t('drafts.submit')} onClose={onClose}>
        <Loaded query={route} lines={3}>
          {(preview) => <Problems problems={preview.problems} />}
        </Loaded>
      </Dialog>
    );
  }
  return (
    <SigningDialog
      title={t('drafts.submit')}
      action={t('drafts.submit')}
      what={{ action: 'approvals.submit', objectId: draft.id, digest: draft.signing.digest }}
      files={draft.signing.files}
      meaning={t('signing.meanings.submitted')}
      consent={route.data?.consent ?? null}
      stale={['drafts', 'approvals', 'tasks']}
      success={t('drafts.submitted')}
      sign={(token) => submitDraft(draft, token)}
      onDone={() => {
        onClose();
        open(tab);
      }}
      onClose={onClose}
    />
  );
};
