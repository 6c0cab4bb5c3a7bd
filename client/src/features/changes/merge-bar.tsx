import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addRow, changeRow, removeRow } from '../../api/changes';
import type { Change, ChangeRow } from '../../api/model/changes';
import type { Language } from '../../api/model/common';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import type { Group } from './group-rows';
import { newRow } from './new-row-form';

interface MergeBarProps {
  readonly change: Change;
  readonly language: Language;
  readonly groups: readonly Group[];
  readonly onDone: () => void;
}

const worded = (rows: readonly ChangeRow[]): string => rows.map(({ wording }) => wording).filter(Boolean).join('\n');

/** Several differences under one row: the first row stays and speaks of all of them, the others go. */
const merge = async (change: Change, language: Language, groups: readonly Group[]): Promise<unknown> => {
  const differences = groups.flatMap((group) => group.differences);
  const [kept, ...others] = groups.flatMap(({ row }) => row ?? []);
  const row = newRow(differences, language);
  if (!kept) return addRow(change.id, row);
  // A difference stands under one row only: the others let theirs go first.
  for (const other of others) await removeRow(change.id, other);
  return changeRow(change.id, kept, { oldText: row.oldText, newText: row.newText, differences: row.differences, wording: worded([kept, ...others]) });
};

/** What can be done with the differences that are ticked. */
export const MergeBar = ({ change, language, groups, onDone }: MergeBarProps) => {
  const { t } = useTranslation();
  const merging = useSave(() => merge(change, language, groups), { stale: ['drafts'], success: t('changes.mergedRows'), onDone });
  if (groups.length === 0) return null;
  return (
    <div className="merge-bar" role="group" aria-label={t('changes.chosen', { count: groups.length })}>
      <ErrorNote error={merging.error} />
      <span role="status">{t('changes.chosen', { count: groups.length })}</span>
      <Button size="compact-md" disabled={groups.length < 2} loading={merging.isPending} onClick={() => merging.mutate()}>
        {t('changes.mergeIntoOne')}
      </Button>
      <Button size="compact-md" variant="default" onClick={onDone}>
        {t('changes.chooseNone')}
      </Button>
    </div>
  );
};
