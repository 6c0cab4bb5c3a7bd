import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BatchItem, FileBatch } from '../../api/model/imports';
import { useErrorText } from '../../shared/hooks/use-error-text';

const outcomes = ['stored', 'already_known', 'not_stored'] as const;

/** What became of the files: the counts, and each file that is not in, with its reason. */
export const BatchResult = ({ batch: { items, result } }: { batch: FileBatch }) => {
  const { t } = useTranslation();
  const texts = useErrorText();
  const reasonOf = ({ outcome, refused }: BatchItem): string | null => {
    if (refused) return texts.code('file_refused', { ...refused.params, reason: refused.code });
    return outcome === 'stored' ? null : t(`fileOutcomes.${outcome ?? 'not_accepted'}`);
  };
  const left = items.flatMap((item, index) => {
    const reason = reasonOf(item);
    return reason === null ? [] : [{ index, name: item.name, reason }];
  });
  return (
    <Stack gap="sm">
      <Group gap="lg" role="status" className="tabular">
        {outcomes.map((outcome) => <Text key={outcome} fw={outcome === 'stored' ? 600 : undefined}>{t(`fileCounts.${outcome}`, { number: result?.[outcome] ?? 0 })}</Text>)}
      </Group>
      {left.length > 0 && (
        <>
          <Title order={2} size="h4">{t('files.leftOut')}</Title>
          <List size="sm">
            {left.map(({ index, name, reason }) => <List.Item key={index}><Text span fw={600} size="sm">{name}</Text> — {reason}</List.Item>)}
          </List>
        </>
      )}
      <Group>
        <Button component={Link} to="/register?gap=no_file" variant="default">{t('files.toGaps')}</Button>
        <Button component={Link} to="/files" variant="default">{t('files.more')}</Button>
      </Group>
    </Stack>
  );
};
