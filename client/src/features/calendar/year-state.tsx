import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmYear } from '../../api/calendar';
import type { CalendarYear } from '../../api/model/calendar';
import { FormShell } from '../../shared/forms/form-shell';
import { dateText } from '../../shared/format/dates';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { StateMark } from '../../shared/ui/state-mark';

/** Whether a year holds, by whom and since when; confirming it is one deliberate step. */
export const YearState = ({ year, mayConfirm }: { year: CalendarYear; mayConfirm: boolean }) => {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { confirmed } = year;
  return (
    <Group gap="sm" mb="md">
      <StateMark tone={confirmed ? 'good' : 'wait'}>{t(confirmed ? 'calendar.confirmed' : 'calendar.preliminary')}</StateMark>
      <Text size="sm">
        {confirmed ? t('calendar.confirmedBy', { name: confirmed.by, date: dateText(confirmed.on) }) : t('calendar.preliminaryHint')}
      </Text>
      <Text size="sm" c="dimmed">{t('calendar.workingDays', { number: year.workingDays })}</Text>
      {mayConfirm && !confirmed && <Button size="compact-md" onClick={() => setAsked(true)}>{t('calendar.confirm')}</Button>}
      {asked && <ConfirmDialog year={year} onClose={() => setAsked(false)} />}
    </Group>
  );
};

const ConfirmDialog = ({ year, onClose }: { year: CalendarYear; onClose: () => void }) => {
  const { t } = useTranslation();
  const saving = useSave(() => confirmYear(year), { stale: ['calendar'], success: t('calendar.confirmedDone', { year: year.year }), onDone: onClose });
  return (
    <Dialog title={t('calendar.confirmTitle', { year: year.year })} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('calendar.confirm')} onCancel={onClose}>
        <Text>{t('calendar.confirmHint', { number: year.days.length })}</Text>
      </FormShell>
    </Dialog>
  );
};
