import { useTranslation } from 'react-i18next';
import { dateText, instantText } from '../../shared/format/dates';
import { StateMark, type Tone } from '../../shared/ui/state-mark';
import type { PictureStage } from './picture';
import { StagePerson } from './stage-person';
import { useStageName } from './stage-name';

const tones: Record<PictureStage['state'], Tone> = { planned: 'quiet', waiting: 'quiet', open: 'wait', remarks: 'wait', done: 'good', kept: 'good', stopped: 'bad' };

/** When: finished on a day, or due on one, which stays preliminary while its year's calendar is unconfirmed. */
const useWhen = (): ((stage: PictureStage) => string | null) => {
  const { t } = useTranslation();
  return ({ finishedAt, dueOn, preliminary }) => {
    if (finishedAt) return instantText(finishedAt);
    if (!dueOn) return null;
    return t(preliminary ? 'route.duePreliminary' : 'route.due', { date: dateText(dueOn) });
  };
};

const useDays = (): ((stage: PictureStage) => string) => {
  const { t } = useTranslation();
  return ({ workingDaysUsed: used, workingDays: given }) => (used === null ? t('route.daysGiven', { given }) : t('route.daysUsed', { used, given }));
};

/** What is known of one stage of a route. */
export const StageBox = ({ stage }: { stage: PictureStage }) => {
  const { t } = useTranslation();
  const stageName = useStageName();
  const when = useWhen()(stage);
  const days = useDays()(stage);
  const severalWait = stage.people.length > 1 && stage.state !== 'done' && stage.state !== 'kept';
  return (
    <div className="route-stage">
      <strong>{stageName(stage)}</strong>
      <span className="route-words">
        {stage.state !== 'planned' && <StateMark tone={tones[stage.state]}>{t(`stageStates.${stage.state}`)}</StateMark>}
        {stage.late && <StateMark tone="bad">{t('route.late')}</StateMark>}
        {stage.compulsory && <span className="quiet">{t('route.compulsory')}</span>}
      </span>
      <span className="quiet tabular">{[when, days].filter(Boolean).join(' · ')}</span>
      {severalWait && <span className="quiet">{t(`route.modes.${stage.mode}`)}</span>}
      <ul>
        {stage.people.map((person) => (
          <StagePerson key={person.key} person={person} />
        ))}
      </ul>
    </div>
  );
};
