import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listDrafts } from '../../api/drafts';
import type { DraftsQuery } from '../../api/model/drafts';
import { useMay } from '../../app/session';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { Pages } from '../../shared/ui/pages';
import { ChangesList } from '../changes/changes-list';
import { DraftLine } from './draft-line';
import { draftKeys } from './keys';

const PAGE_SIZE = 50;

const NewButton = () => {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/drafts/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('drafts.new')}
    </Button>
  );
};

/** My texts on their way to the register; the quality office sees everybody's. */
export const DraftsPage = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const office = useMay()('documents:manage');
  const all = office && url.get('whose') === 'all';
  const what = url.get('what') === 'changes' ? 'changes' : 'documents';
  return (
    <Page title={t('drafts.title')} hint={t('drafts.hint')} actions={<NewButton />}>
      <Group gap="sm" mb="md">
        <SegmentedControl
          aria-label={t('drafts.what')}
          value={what}
          onChange={(wanted) => url.set({ what: wanted === 'changes' ? 'changes' : null })}
          data={(['documents', 'changes'] as const).map((value) => ({ value, label: t(`drafts.whats.${value}`) }))}
        />
        {office && (
          <SegmentedControl
            aria-label={t('drafts.whose')}
            value={all ? 'all' : 'mine'}
            onChange={(whose) => url.set({ whose: whose === 'all' ? 'all' : null })}
            data={['mine', 'all'].map((value) => ({ value, label: t(`drafts.${value}`) }))}
          />
        )}
      </Group>
      {what === 'changes' ? <ChangesList all={all} /> : <Drafts all={all} />}
    </Page>
  );
};

const Drafts = ({ all }: { all: boolean }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const query: DraftsQuery = { mine: !all, page: url.page, pageSize: PAGE_SIZE };
  const drafts = useQuery({ queryKey: draftKeys.list(query), queryFn: () => listDrafts(query) });
  return (
    <Loaded query={drafts}>
      {(list) =>
        list.items.length === 0 ? (
          <Empty title={t('drafts.empty')} hint={t('drafts.emptyHint')} />
        ) : (
          <>
            <ul className="hits">
              {list.items.map((draft) => (
                <DraftLine key={draft.id} draft={draft} />
              ))}
            </ul>
            <Pages list={{ page: url.page, pageSize: PAGE_SIZE, total: list.total }} onPage={(page) => url.set({ page: String(page) })} />
          </>
        )
      }
    </Loaded>
  );
};
