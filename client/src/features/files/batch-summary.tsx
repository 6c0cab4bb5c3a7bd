import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FileBatch } from '../../api/model/imports';
import { countsOf } from './batch-order';

/** How many files were matched, wait for a choice or were refused, and which tables helped. */
export const BatchSummary = ({ batch: { items, tables, progress, state } }: { batch: FileBatch }) => {
  const { t } = useTranslation();
  const { accepted, toChoose, refused } = countsOf(items);
  return (
    <Stack gap="xs" mb="md" role="status">
      <Group gap="lg" className="tabular">
        <Text>{t('files.countMatched', { number: accepted })}</Text>
        <Text>{t('files.countToChoose', { number: toChoose })}</Text>
        <Text c={refused > 0 ? 'red' : undefined}>{t('files.countRefused', { number: refused })}</Text>
      </Group>
      {tables.map(({ name, rows }) => <Text key={name} size="sm" c="dimmed">{t('files.tableUsed', { name, rows })}</Text>)}
      {state === 'checking' && (
        <>
          <Text size="sm" c="dimmed">{t('files.checking', progress)}</Text>
          <Progress value={progress.total > 0 ? (progress.done / progress.total) * 100 : 0} maw={520} aria-label={t('files.checking', progress)} />
        </>
      )}
    </Stack>
  );
};
