import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { abortApproval, closeDiscussion } from '../../api/approvals-office';
import type { Approval } from '../../api/model/approvals';
import { openDiscussion } from '../drafts/use-discussion';
import { ReasonDialog } from './reason-dialog';
import { ReplaceDialog } from './replace-dialog';
import { RerouteDialog } from './reroute-dialog';

type Step = 'abort' | 'replace' | 'reroute' | 'close';

/** What may be done with an approval from outside of it, each with a reason. */
export const OfficeActions = ({ approval }: { approval: Approval }) => {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | null>(null);
  const close = (): void => setStep(null);
  const discussion = openDiscussion(approval);
  const { abort, replace, reroute, closeDiscussion: mayClose } = approval.abilities;
  return (
    <>
      {replace && <Button variant="default" onClick={() => setStep('replace')}>{t('office.replace')}</Button>}
      {reroute && <Button variant="default" onClick={() => setStep('reroute')}>{t('office.reroute')}</Button>}
      {mayClose && discussion && <Button variant="default" onClick={() => setStep('close')}>{t('office.closeDiscussion')}</Button>}
      {abort && <Button color="red" variant="outline" onClick={() => setStep('abort')}>{t('office.abort')}</Button>}
      {step === 'replace' && <ReplaceDialog approval={approval} onClose={close} />}
      {step === 'reroute' && <RerouteDialog approval={approval} onClose={close} />}
      {step === 'abort' && <ReasonDialog danger title={t('office.abort')} hint={t('office.abortHint')} success={t('office.aborted')} save={(reason) => abortApproval(approval.id, reason)} onClose={close} />}
      {step === 'close' && discussion && (
        <ReasonDialog title={t('office.closeDiscussion')} hint={t('office.closeHint')} success={t('office.closed')} save={(reason) => closeDiscussion(approval.id, discussion.key, reason)} onClose={close} />
      )}
    </>
  );
};
