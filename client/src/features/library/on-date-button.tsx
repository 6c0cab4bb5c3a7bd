import { Button } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../../shared/format/dates';
import { useUrlState } from '../../shared/hooks/use-url-state';

/** Says which day is shown. */
export const OnDateButton = ({ ref, onClick, ...rest }: Pick<ComponentProps<'button'>, 'ref' | 'onClick' | 'autoFocus'>) => {
  const { t } = useTranslation();
  const on = useUrlState().get('on');
  return (
    <Button ref={ref} variant="subtle" size="compact-sm" aria-haspopup="dialog" leftSection={<IconCalendar size={16} aria-hidden />} onClick={onClick} {...rest}>
      {on ? t('onDate.on', { date: dateText(on) }) : t('onDate.today')}
    </Button>
  );
};
