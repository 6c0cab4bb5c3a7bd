import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../api/model/document';
import { instantText } from '../../shared/format/dates';
import { useActionText } from '../../shared/format/action-text';
import { Changes } from '../../shared/ui/changes';
import { Empty } from '../../shared/ui/empty';

/** Who changed what and when, latest first. */
export const History = ({ entries }: { entries: readonly HistoryEntry[] }) => {
  const { t } = useTranslation();
  const actionText = useActionText();
  if (entries.length === 0) return <Empty title={t('document.noHistory')} />;
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.action}`}>
          <Text fw={600} size="sm">
            {actionText(entry.action)}
          </Text>
          <Text size="sm" c="dimmed" className="tabular">
            {[instantText(entry.at), entry.by].filter(Boolean).join(' · ')}
          </Text>
          <Changes changes={entry.changes} />
        </li>
      ))}
    </ol>
  );
};
