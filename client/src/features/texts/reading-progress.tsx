import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** How far the reading of many files is, counted from the most that waited while this page is open. */
export const ReadingProgress = ({ waiting }: { waiting: number }) => {
  const { t } = useTranslation();
  const [total, setTotal] = useState(waiting);
  useEffect(() => setTotal((most) => (waiting === 0 ? 0 : Math.max(most, waiting))), [waiting]);
  if (waiting === 0) return null;
  const done = Math.max(0, total - waiting);
  return (
    <Stack gap="xs" mb="md" maw={520} role="status">
      <Text size="sm" className="tabular">{t('texts.progress', { done, total })}</Text>
      <Progress value={total > 0 ? (done / total) * 100 : 0} aria-label={t('texts.progress', { done, total })} />
      <Text size="sm" c="dimmed">{t('imports.leaveHint')}</Text>
    </Stack>
  );
};
