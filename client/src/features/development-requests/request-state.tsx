import { useTranslation } from 'react-i18next';
import type { DevelopmentRequest, RequestState } from '../../api/model/development-requests';
import { StateMark, type Tone } from '../../shared/ui/state-mark';

const tones: Record<RequestState, Tone> = { submitted: 'wait', accepted: 'good', begun: 'wait', done: 'good', declined: 'bad', withdrawn: 'quiet' };

/** What became of a request, and by how much it is late. */
export const RequestStateMark = ({ request: { state, daysLate } }: { request: DevelopmentRequest }) => {
  const { t } = useTranslation();
  return (
    <>
      <StateMark tone={tones[state]}>{t(`requestStates.${state}`)}</StateMark>
      {daysLate > 0 && <> <StateMark tone="bad">{t('requests.late', { count: daysLate })}</StateMark></>}
    </>
  );
};
