import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clause, ReadingText } from '../../../api/model/reading';
import { mendOutline } from '../../../api/reading';
import { useSave } from '../../../shared/hooks/use-save';
import { ErrorNote } from '../../../shared/ui/error-note';
import { inOrder, MOST_CHANGES } from './changes';
import { staleAfterMending } from './stale';
import type { Draft } from './use-changes';

interface SaveBarProps {
  readonly text: ReadingText;
  readonly clauses: readonly Clause[];
  readonly draft: Draft;
}

/** Saves all corrections together; it stays in sight while one goes through the text. */
export const SaveBar = ({ text: { documentId, version, text }, clauses, draft }: SaveBarProps) => {
  const { t } = useTranslation();
  const save = (): Promise<void> => mendOutline(documentId, version.id, text.revision, inOrder(draft.changes, clauses));
  const saving = useSave(save, { stale: staleAfterMending, success: t('reading.mended') });
  const count = draft.changes.size;
  if (count === 0) return null;
  return (
    <div className="save-bar no-print">
      <ErrorNote error={saving.error} />
      <Group gap="xs">
        <Button disabled={count > MOST_CHANGES} loading={saving.isPending} onClick={() => saving.mutate()}>
          {t('reading.saveChanges', { count })}
        </Button>
        <Button variant="default" onClick={draft.clear}>
          {t('reading.dropChanges')}
        </Button>
        {count > MOST_CHANGES && <span className="quiet">{t('reading.tooManyChanges', { most: MOST_CHANGES })}</span>}
      </Group>
    </div>
  );
};
