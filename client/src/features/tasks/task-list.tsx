import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { TaskRow } from '../../api/model/approvals';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useStageName } from '../approvals/stage-name';
import { Deadline } from './deadline';

interface TaskListProps {
  readonly items: readonly TaskRow[];
  readonly shown: string | undefined;
}

/** All that waits, the most urgent first, as the server orders it. */
export const TaskList = ({ items, shown }: TaskListProps) => {
  const { t } = useTranslation();
  return (
    <nav className="task-list" aria-label={t('tasks.list')}>
      <ul>
        {items.map((row) => (
          <li key={row.id}>
            <TaskLine row={row} here={row.id === shown} />
          </li>
        ))}
      </ul>
      <p className="quiet task-keys">{t('tasks.keys')}</p>
    </nav>
  );
};

const TaskLine = ({ row, here }: { row: TaskRow; here: boolean }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const { search } = useLocation();
  const stageName = useStageName();
  const title = inLanguage(row.subject.title, page);
  const asked = row.kind === 'check-edits' ? t('tasks.checkEdits') : stageName({ kind: row.stageKind, name: row.stageName });
  return (
    <Link to={`/tasks/${row.id}${search}`} aria-current={here ? 'true' : undefined}>
      <span className="task-line-facts">
        <strong>{asked}</strong>
        <Deadline row={row} />
      </span>
      <span lang={title.lang === page ? undefined : title.lang}>{title.text}</span>
      <span className="quiet">{[row.subject.code, row.subject.author.name, row.onBehalfOf && t('tasks.for', { name: row.onBehalfOf.name })].filter(Boolean).join(' · ')}</span>
    </Link>
  );
};
