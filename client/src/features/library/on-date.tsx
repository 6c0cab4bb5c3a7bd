import { Button } from '@mantine/core';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session';
import { dateText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { LaterMenu } from '../../shared/ui/later-menu';
import { OnDateButton } from './on-date-button';

const Opened = lazy(() => import('./on-date-opened'));

/** One control for "in force on which day"; the day is part of the address. */
export const OnDate = () => (
  <LaterMenu button={(press) => <OnDateButton onClick={press} />}>
    <Opened />
  </LaterMenu>
);

/** Says loudly that another day than today is shown. */
export const DateBand = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const { today } = useSession();
  const on = url.get('on');
  if (!on || on === today) return null;
  return (
    <div className="band" role="status">
      <span>{t(on < today ? 'onDate.bandPast' : 'onDate.bandFuture', { date: dateText(on) })}</span>
      <Button variant="transparent" size="compact-sm" onClick={() => url.set({ on: null })}>
        {t('onDate.backToToday')}
      </Button>
    </div>
  );
};
