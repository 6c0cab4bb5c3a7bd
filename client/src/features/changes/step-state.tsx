import { useTranslation } from 'react-i18next';
import type { Remark } from '../../api/model/approvals';
import type { Change } from '../../api/model/changes';
import { missingIn, type StepName } from './steps';

interface StepStateProps {
  readonly change: Change;
  readonly step: StepName;
  readonly remarks: readonly Remark[] | undefined;
}

const doneWords = { text: 'textThere', rows: 'rows', facts: 'done' } as const;

/** How a step stands, in a word and a number. */
const useWord = ({ change, step, remarks }: StepStateProps): readonly [word: string, done: boolean] => {
  const { t } = useTranslation();
  const { unexplained, rows } = change.counts;
  const missing = missingIn(change, step);
  if (step === 'remarks') {
    const open = (remarks ?? []).filter(({ answer }) => answer === null).length;
    if (open > 0) return [t('changes.stepState.toAnswer', { number: open }), false];
    return [t(remarks?.length ? 'changes.stepState.answered' : 'changes.stepState.noRemarks'), true];
  }
  if (step === 'send') return change.missing.length > 0 ? [t('changes.stepState.notYet'), false] : [t(change.state === 'draft' ? 'changes.stepState.mayGo' : 'changes.stepState.gone'), true];
  if (step === 'rows' && unexplained > 0) return [t('changes.stepState.unexplained', { number: unexplained }), false];
  if (missing > 0) return [t(`changes.stepState.${step === 'text' ? 'noText' : 'missing'}`, { number: missing }), false];
  return [t(`changes.stepState.${doneWords[step]}`, { number: rows }), true];
};

export const StepState = (props: StepStateProps) => {
  const [word, done] = useWord(props);
  return (
    <span className="step-state tabular" data-done={done || undefined}>
      {word}
    </span>
  );
};
