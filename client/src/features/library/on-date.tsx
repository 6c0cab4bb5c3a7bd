import { Button, Group, Popover, Stack } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session';
import { DateField } from '../../shared/forms/date-field';
import { dateText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';

/** One control for "in force on which day"; the day is part of the address. */
export const OnDate = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const on = url.get('on');
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState<string | null>(on || null);
  const show = (date: string | null): void => {
    url.set({ on: date });
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom">
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconCalendar size={16} aria-hidden />} onClick={() => setOpened(!opened)}>
          {on ? t('onDate.on', { date: dateText(on) }) : t('onDate.today')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            show(wanted);
          }}
        >
          <Stack gap="xs" w={240}>
            <DateField key={on} label={t('onDate.label')} value={wanted} onChange={setWanted} />
            <Group gap="xs">
              <Button type="submit" size="xs">
                {t('onDate.show')}
              </Button>
              <Button size="xs" variant="default" onClick={() => show(null)}>
                {t('onDate.backToToday')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};

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
