import { Button, Group, Popover, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../shared/forms/date-field';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { OnDateButton } from './on-date-button';

/** The day to ask about; it is part of the address. */
const OnDateOpened = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const on = url.get('on');
  const [opened, setOpened] = useState(true);
  const [wanted, setWanted] = useState<string | null>(on || null);
  const show = (date: string | null): void => {
    // A text that was named is left for the one of the day.
    url.set({ on: date, version: null });
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom">
      <Popover.Target>
        <OnDateButton autoFocus onClick={() => setOpened(!opened)} />
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
export default OnDateOpened;
