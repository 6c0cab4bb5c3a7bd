import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clause, ReadingText } from '../../../api/model/reading';
import { acceptOutline, mendOutline } from '../../../api/reading';
import { useSave } from '../../../shared/hooks/use-save';
import { ErrorNote } from '../../../shared/ui/error-note';
import { inOrder, MOST_CHANGES } from './changes';
import { Findings } from './findings';
import ReadAgainButton from './read-again-button';
import { Structure } from './structure';
import type { Draft } from './use-changes';

interface MendPanelProps {
  readonly text: ReadingText;
  readonly clauses: readonly Clause[];
  readonly draft: Draft;
}

const stale = ['reading', 'clauses', 'references', 'structure'];

/** What is doubtful, what is about to be changed, and the decisions about the outline as a whole. */
export const MendPanel = ({ text, clauses, draft }: MendPanelProps) => {
  const { t } = useTranslation();
  const { documentId, version } = text;
  const { revision, findings } = text.text;
  const saving = useSave(() => mendOutline(documentId, version.id, revision, inOrder(draft.changes, clauses)), { stale, success: t('reading.mended') });
  const accepting = useSave(() => acceptOutline(documentId, version.id, revision), { stale, success: t('reading.accepted') });
  const count = draft.changes.size;
  return (
    <section className="mend-panel no-print" aria-label={t('reading.mend')}>
      <p>{t('reading.mendHint')}</p>
      <Findings findings={findings} />
      <Structure text={text} />
      <ErrorNote error={saving.error ?? accepting.error} />
      <Group gap="xs" mt="sm">
        <Button size="compact-md" disabled={count === 0 || count > MOST_CHANGES} loading={saving.isPending} onClick={() => saving.mutate()}>
          {t('reading.saveChanges', { count })}
        </Button>
        {count > 0 && (
          <Button size="compact-md" variant="default" onClick={draft.clear}>
            {t('reading.dropChanges')}
          </Button>
        )}
        {count === 0 && findings.length > 0 && (
          <Button size="compact-md" variant="default" loading={accepting.isPending} onClick={() => accepting.mutate()}>
            {t('reading.accept')}
          </Button>
        )}
        <ReadAgainButton text={text} />
      </Group>
    </section>
  );
};
