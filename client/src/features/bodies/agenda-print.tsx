import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaUrl } from '../../api/bodies';
import { useLanguage } from '../../i18n/use-language';
import { DateField } from '../../shared/forms/date-field';

/** The agenda of the coming meeting as PDF; generated documents exist in Kazakh and Russian. */
export const AgendaPrint = ({ bodyId }: { bodyId: string }) => {
  const { t } = useTranslation();
  const language = useLanguage() === 'ru' ? 'ru' : 'kk';
  const [date, setDate] = useState<string | null>(null);
  return (
    <Group align="flex-start" gap="xs">
      <DateField label={t('bodies.meetingDate')} value={date} onChange={setDate} />
      <Button component="a" mt={26} variant="default" href={agendaUrl(bodyId, language, date)} download leftSection={<IconPrinter size={16} aria-hidden />}>{t('bodies.printAgenda')}</Button>
    </Group>
  );
};
