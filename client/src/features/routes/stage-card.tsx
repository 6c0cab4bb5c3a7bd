import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageKindFacts } from '../../api/model/approvals-office';
import { useStageName } from '../approvals/stage-name';
import { StageButtons } from './stage-buttons';
import { StageFields } from './stage-fields';
import type { Lock, StageForm } from './stage-form';

export interface StageCardProps {
  readonly stage: StageForm;
  readonly place: number;
  readonly last: boolean;
  readonly open: boolean;
  readonly lock: Lock | null;
  readonly kinds: readonly StageKindFacts[];
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (stage: StageForm) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One stage of a route in a line; opened, everything about it can be changed. Alt with an arrow moves it. */
export const StageCard = (props: StageCardProps) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const { stage, place, open, lock, onOpen, onMove } = props;
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <fieldset className="stage-card" onKeyDown={keys}>
      <legend>{t('routes.stageNumber', { number: place })}</legend>
      <div className="stage-line">
        <Button variant="subtle" size="compact-md" aria-expanded={open} onClick={() => onOpen(!open)}>{stageName(stage)}</Button>
        <span className="quiet">{t('route.daysGiven', { given: stage.workingDays })}</span>
        {stage.participants.length === 0 && <span className="gap-word">{t('routes.nobody')}</span>}
        <StageButtons {...props} />
      </div>
      {lock && <p className="quiet">{t(`routes.locks.${lock}`)}</p>}
      {open && <StageFields {...props} />}
    </fieldset>
  );
};
