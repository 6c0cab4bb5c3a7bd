import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TextRow } from '../../api/model/search-office';
import { readAgain } from '../../api/reading';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';

/** The one thing to do about a text: mend its outline, read it again, or put a better file in. */
export const NextStep = ({ row }: { row: TextRow }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = row.code ?? inLanguage(row.title, language).text;
  const link = (to: string, text: string) => (
    <Button component={Link} to={to} size="compact-sm" variant="default" aria-label={`${text}: ${name}`}>{text}</Button>
  );
  if (row.state === 'waiting') return null;
  if (row.state === 'failed' && row.versionId) return <ReadAgain documentId={row.documentId} versionId={row.versionId} name={name} />;
  if (row.state === 'ready') return link(`/documents/${row.documentId}?version=${row.versionId}&mend=1`, t('texts.mend'));
  return link(`/documents/${row.documentId}/card`, t('texts.toFiles'));
};

const ReadAgain = ({ documentId, versionId, name }: { documentId: string; versionId: string; name: string }) => {
  const { t } = useTranslation();
  const saving = useSave(() => readAgain(documentId, versionId), { stale: ['texts', 'reading'], success: t('reading.willBeRead') });
  return (
    <>
      <ErrorNote error={saving.error} />
      <Button size="compact-sm" variant="default" loading={saving.isPending} aria-label={`${t('reading.readAgain')}: ${name}`} onClick={() => saving.mutate()}>
        {t('reading.readAgain')}
      </Button>
    </>
  );
};
