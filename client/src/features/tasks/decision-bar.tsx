import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Outcome, TaskView } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { DecisionDialog } from './decision-dialog';
import { RegistrationDialog } from './registration-dialog';
import type { MyRemarks } from './use-my-remarks';

interface DecisionBarProps {
  readonly view: TaskView;
  readonly draft: Draft;
  readonly remarks: MyRemarks;
}

/** The decisions in words, always at the bottom; which there are is said by the stage. */
export const DecisionBar = ({ view, draft, remarks }: DecisionBarProps) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const [registering, setRegistering] = useState(false);
  // A dialog that was just refused stays to say why, though the task is gone.
  if (!view.mine && !chosen && !registering) return null;
  return (
    <div className="decision-bar no-print" role="group" aria-label={t('tasks.decisions')}>
      {remarks.all.length > 0 && (
        <span className="quiet" role="status">
          {t('tasks.written', { count: remarks.all.length })}
        </span>
      )}
      {view.registration ? (
        <Button onClick={() => setRegistering(true)}>{t('registration.open')}</Button>
      ) : (
        view.recordedBy === 'participants' &&
        view.outcomes.map((outcome, place) => (
          <Button key={outcome} variant={place === 0 ? 'filled' : 'default'} onClick={() => setChosen(outcome)}>
            {t(`outcomes.${outcome}`, { defaultValue: outcome })}
          </Button>
        ))
      )}
      {view.recordedBy === 'secretary' && (
        <>
          <span className="quiet">{t('tasks.byProtocol')}</span>
          <Button component={Link} to={`/agenda/${view.task.assignee.id}`}>
            {t('tasks.toAgenda')}
          </Button>
        </>
      )}
      {chosen && <DecisionDialog view={view} draft={draft} outcome={chosen} remarks={remarks} onClose={() => setChosen(null)} />}
      {registering && view.registration && <RegistrationDialog view={view} draft={draft} registration={view.registration} onClose={() => setRegistering(false)} />}
    </div>
  );
};
