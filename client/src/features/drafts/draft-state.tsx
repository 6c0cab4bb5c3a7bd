import { useTranslation } from 'react-i18next';
import type { DraftState } from '../../api/model/drafts';
import { StateMark, type Tone } from '../../shared/ui/state-mark';

const tones: Partial<Record<DraftState, Tone>> = { draft: 'quiet', coordination: 'wait', approval: 'wait', approved: 'good', registered: 'good', withdrawn: 'bad' };

export const DraftStateMark = ({ state }: { state: DraftState }) => {
  const { t } = useTranslation();
  return <StateMark tone={tones[state] ?? 'quiet'}>{t(`draftStates.${state}`)}</StateMark>;
};
