import { Button, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IndexHealth } from '../../api/model/search-office';
import { getIndex, rebuildIndex } from '../../api/search-office';
import { FormShell } from '../../shared/forms/form-shell';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { conditionOf, IndexState } from './index-state';

const POLL_MS = 1000;
const REST_MS = 15_000;

/** The search index: whether it answers and is whole; it is built anew while the old one serves (LIB-5). */
export const IndexPage = () => {
  const { t } = useTranslation();
  const [asked, dialog] = useDisclosure(false);
  const index = useQuery({
    queryKey: ['search-index'],
    queryFn: getIndex,
    refetchInterval: ({ state }) => (state.data && conditionOf(state.data) === 'whole' ? REST_MS : POLL_MS),
  });
  const busy = Boolean(index.data?.rebuild);
  return (
    <Page title={t('menu.searchIndex')} hint={t('searchIndex.hint')} actions={<Button disabled={busy} onClick={dialog.open}>{t('searchIndex.rebuild')}</Button>}>
      <Loaded query={index}>
        {(data) => (
          <Stack gap="lg" maw={640}>
            {data.rebuild && <RebuildProgress rebuild={data.rebuild} />}
            <IndexState index={data} />
          </Stack>
        )}
      </Loaded>
      {asked && <RebuildDialog onClose={dialog.close} />}
    </Page>
  );
};

const RebuildProgress = ({ rebuild }: { rebuild: NonNullable<IndexHealth['rebuild']> }) => {
  const { t } = useTranslation();
  const { done, total } = rebuild;
  return (
    <Stack gap="xs" role="status">
      <Text className="tabular">{t('searchIndex.progress', { done, total })}</Text>
      <Progress value={total > 0 ? (done / total) * 100 : 0} aria-label={t('searchIndex.progress', { done, total })} />
      <Text size="sm" c="dimmed">{t('imports.leaveHint')}</Text>
    </Stack>
  );
};

const RebuildDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const saving = useSave(rebuildIndex, { stale: ['search-index'], success: t('searchIndex.started'), onDone: onClose });
  return (
    <Dialog title={t('searchIndex.rebuild')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('searchIndex.start')} onCancel={onClose}>
        <Text>{t('searchIndex.rebuildHint')}</Text>
      </FormShell>
    </Dialog>
  );
};
