import { IconCheck, IconClockHour4, IconMessageDots, IconPlayerStop, IconPoint } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PictureStage } from './picture';
import { StageBox } from './stage-box';
import './route.css';

const marks = { planned: IconPoint, waiting: IconPoint, open: IconClockHour4, remarks: IconMessageDots, done: IconCheck, kept: IconCheck, stopped: IconPlayerStop } as const satisfies Record<PictureStage['state'], unknown>;

const isHere = (state: PictureStage['state']): boolean => state === 'open' || state === 'remarks';

/** The way of a draft: done, here, to come; under each stage who, when, and the working days. */
export const RoutePicture = ({ stages, label }: { stages: readonly PictureStage[]; label?: string }) => {
  const { t } = useTranslation();
  return (
    <div className="route-box" tabIndex={0} role="region" aria-label={label ?? t('route.picture')}>
      <ol className="route">
        {stages.map((stage) => {
          const Mark = marks[stage.state];
          return (
            <li key={stage.key} data-state={stage.state} data-late={stage.late || undefined} aria-current={isHere(stage.state) ? 'step' : undefined}>
              <span className="route-mark">
                <Mark size={16} stroke={2.2} aria-hidden />
              </span>
              <StageBox stage={stage} />
            </li>
          );
        })}
      </ol>
    </div>
  );
};
