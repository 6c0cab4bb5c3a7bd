import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReadingText } from '../../../api/model/reading';
import { acceptOutline } from '../../../api/reading';
import { useSave } from '../../../shared/hooks/use-save';
import { ErrorNote } from '../../../shared/ui/error-note';
import { Findings } from './findings';
import ReadAgainButton from './read-again-button';
import { staleAfterMending } from './stale';
import { Structure } from './structure';

/** What is doubtful about the outline, and the decisions about it as a whole. */
export const MendPanel = ({ text }: { text: ReadingText }) => {
  const { t } = useTranslation();
  const { documentId, version } = text;
  const { revision, findings } = text.text;
  const accepting = useSave(() => acceptOutline(documentId, version.id, revision), { stale: staleAfterMending, success: t('reading.accepted') });
  return (
    <section className="mend-panel no-print" aria-label={t('reading.mend')}>
      <p>{t('reading.mendHint')}</p>
      <Findings findings={findings} />
      <Structure text={text} />
      <ErrorNote error={accepting.error} />
      <Group gap="xs" mt="sm">
        {findings.length > 0 && (
          <Button size="compact-sm" variant="default" loading={accepting.isPending} onClick={() => accepting.mutate()}>
            {t('reading.accept')}
          </Button>
        )}
        <ReadAgainButton text={text} />
      </Group>
    </section>
  );
};
