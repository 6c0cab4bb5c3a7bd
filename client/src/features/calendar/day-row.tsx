import { ActionIcon, Group, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/model/calendar';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { weekdayOf } from './month';
import { noteText } from './note-text';

interface DayRowProps {
  readonly day: CalendarDay;
  /** Null for those who only read. */
  readonly actions: { readonly onEdit: () => void; readonly onRemove: () => void } | null;
}

/** A day that differs from its week: what it is, for what, by which law or order. */
export const DayRow = ({ day, actions }: DayRowProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = `${dateText(day.date)}, ${noteText(day, language)}`;
  return (
    <div className="day-row">
      <span className="day-date"><strong>{dateText(day.date)}</strong> {t(`calendar.weekday.${weekdayOf(day.date) + 1}`)}</span>
      <div>
        <div><span className="legend-letter" data-kind={day.kind} aria-hidden>{t(`calendar.letters.${day.kind}`)}</span> {t(`calendar.kinds.${day.kind}`)}: {noteText(day, language)}</div>
        <Text size="sm" c="dimmed">{day.source}</Text>
      </div>
      {actions && (
        <Group gap={4} wrap="nowrap">
          <ActionIcon variant="default" size="lg" aria-label={`${t('common.edit')}: ${name}`} onClick={actions.onEdit}><IconPencil size={18} aria-hidden /></ActionIcon>
          <ActionIcon variant="default" size="lg" aria-label={`${t('calendar.remove')}: ${name}`} onClick={actions.onRemove}><IconTrash size={18} aria-hidden /></ActionIcon>
        </Group>
      )}
    </div>
  );
};
