import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { abandonImport, commitImport } from '../../api/imports';
import type { Import } from '../../api/model/imports';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { JobProgress } from '../../shared/ui/job-progress';
import { WhatIsLeft } from './what-is-left';

/** What will happen, the step itself with its progress, and what came of it. */
export const CommitStep = ({ imported }: { imported: Import }) => {
  const client = useQueryClient();
  if (imported.state === 'committed') return <Outcome imported={imported} />;
  if (imported.state === 'committing' && imported.jobId) {
    return <JobProgress jobId={imported.jobId} onEnd={() => void client.invalidateQueries()} />;
  }
  return imported.state === 'abandoned' ? <Abandoned /> : <Confirm imported={imported} />;
};

const Confirm = ({ imported }: { imported: Import }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { counts } = imported;
  const committing = useSave(() => commitImport(imported.id), { stale: ['import', 'imports'] });
  const abandoning = useSave(() => abandonImport(imported.id), { stale: ['import', 'imports'], onDone: () => void navigate('/imports') });
  return (
    <Stack gap="sm" maw={640}>
      <ErrorNote error={committing.error ?? abandoning.error} />
      <Text>{t('imports.willCreate', { count: counts.create })}</Text>
      <Text>{t('imports.willChange', { count: counts.change })}</Text>
      <Text>{t('imports.willKeep', { count: counts.unchanged })}</Text>
      {counts.wrong > 0 && <Text c="red">{t('imports.willSkip', { count: counts.wrong })}</Text>}
      <Group>
        <Button loading={committing.isPending} onClick={() => committing.mutate()}>
          {t('imports.commit')}
        </Button>
        <Button variant="default" loading={abandoning.isPending} onClick={() => abandoning.mutate()}>
          {t('imports.abandon')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('imports.safeHint')}
      </Text>
    </Stack>
  );
};

const targets: Record<Import['kind'], string> = { register: '/register', people: '/people', units: '/units' };

const Outcome = ({ imported }: { imported: Import }) => {
  const { t } = useTranslation();
  const result = imported.result ?? { created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0 };
  return (
    <Stack gap="sm" role="status">
      <Text fw={600}>{t('imports.done')}</Text>
      <Text className="tabular">{t('imports.result', { ...result })}</Text>
      <WhatIsLeft imported={imported} />
      <Group>
        <Button component={Link} to={targets[imported.kind]}>
          {t(imported.kind === 'register' ? 'imports.toGaps' : 'imports.toList')}
        </Button>
      </Group>
    </Stack>
  );
};

const Abandoned = () => {
  const { t } = useTranslation();
  return <Text>{t('imports.abandoned')}</Text>;
};
