import { Button, Group, Select, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayKinds, type CalendarDay, type DayKind } from '../../api/model/calendar';
import { DateField } from '../../shared/forms/date-field';
import { useForm } from '../../shared/hooks/use-form';

interface DayFormProps {
  /** Null: a new day. */
  readonly day: CalendarDay | null;
  readonly onApply: (day: CalendarDay) => void;
  readonly onCancel: () => void;
}

/** One day, edited in its place in the list; the year is saved as a whole afterwards. */
export const DayForm = ({ day, onApply, onCancel }: DayFormProps) => {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const form = useForm({ date: day?.date ?? null, kind: day?.kind ?? ('holiday' as DayKind), kk: day?.note.kk ?? '', ru: day?.note.ru ?? '', source: day?.source ?? '' });
  const { date, kind, kk, ru, source } = form.values;
  const missing = (value: string | null): string | null => (asked && !value?.trim() ? t('calendar.needed') : null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (date && kk.trim() && source.trim()) onApply({ date, kind, note: { kk: kk.trim(), ru: ru.trim() }, source: source.trim() });
  };
  return (
    <form className="day-form" onSubmit={submit} noValidate>
      <DateField label={t('calendar.date')} value={date} onChange={(value) => form.set('date', value)} error={missing(date)} required />
      <Select
        label={t('calendar.kind')}
        data={dayKinds.map((value) => ({ value, label: t(`calendar.kinds.${value}`) }))}
        value={kind}
        onChange={(value) => value && form.set('kind', value)}
        description={t(`calendar.kindHints.${kind}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
      />
      <TextInput label={t('calendar.noteKk')} required maxLength={200} {...form.text('kk')} error={missing(kk)} />
      <TextInput label={t('calendar.noteRu')} maxLength={200} {...form.text('ru')} />
      <TextInput className="wide" label={t('calendar.source')} description={t('calendar.sourceHint')} required maxLength={300} {...form.text('source')} error={missing(source)} />
      <Group className="wide" gap="xs">
        <Button type="submit" variant="light">{t('calendar.apply')}</Button>
        <Button variant="default" onClick={onCancel}>{t('common.dismiss')}</Button>
      </Group>
    </form>
  );
};
