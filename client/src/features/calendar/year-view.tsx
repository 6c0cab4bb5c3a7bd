import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { saveDays } from '../../api/calendar';
import type { CalendarDay, CalendarYear } from '../../api/model/calendar';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { DayList } from './day-list';
import { sameDays } from './month';
import { YearPicture } from './year-picture';
import { YearState } from './year-state';

/** A year: its state, its picture, its days; what is edited is seen in the picture at once and saved as a whole. */
export const YearView = ({ year }: { year: CalendarYear }) => {
  const { t } = useTranslation();
  const mayManage = useMay()('calendar:manage');
  const [days, setDays] = useState<readonly CalendarDay[]>(year.days);
  const saving = useSave(() => saveDays(year, days), { stale: ['calendar'], success: t('common.saved') });
  const changed = !sameDays(days, year.days);
  return (
    <>
      <YearState year={year} mayConfirm={mayManage && !changed && year.days.length > 0} />
      {mayManage && year.proposed.length > 0 && days.length === 0 && (
        <div className="band">
          <span>{t('calendar.proposalHint', { year: year.year })}</span>
          <UnstyledButton onClick={() => setDays(year.proposed)}>{t('calendar.takeProposal')}</UnstyledButton>
        </div>
      )}
      <Stack gap="xl">
        <YearPicture week={year.week} year={year.year} days={days} />
        <DayList days={days} onChange={mayManage ? setDays : null} />
        <ErrorNote error={saving.error} />
      </Stack>
      {changed && (
        <Group className="save-bar" gap="xs" role="status">
          <Text size="sm">{t(year.confirmed ? 'calendar.unsavedConfirmed' : 'calendar.unsaved')}</Text>
          <Button loading={saving.isPending} onClick={() => saving.mutate()}>{t('common.save')}</Button>
          <Button variant="default" onClick={() => setDays(year.days)}>{t('common.dismiss')}</Button>
        </Group>
      )}
    </>
  );
};
