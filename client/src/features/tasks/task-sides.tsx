import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { runningStages } from '../approvals/picture';
import type { Pins } from '../approvals/pins';
import { Reading } from '../approvals/reading';
import { Remarks } from '../approvals/remarks';
import { RoutePicture } from '../approvals/route-picture';
import { DraftFacts } from '../drafts/draft-facts';
import { Bones } from '../../shared/ui/loaded';
import { takesRemarks } from './takes-remarks';
import type { MyRemarks } from './use-my-remarks';

const NoticeView = lazy(() => import('../changes/notice-view'));

interface TaskSidesProps {
  readonly view: TaskView;
  readonly draft: Draft;
  readonly remarks: MyRemarks;
}

/** Remarks may be written as long as one of the decisions takes them along. */
const pinsOf = (view: TaskView, remarks: MyRemarks): Pins => ({
  approval: view.approval,
  mine: remarks.all,
  ...(view.mine && view.outcomes.some((outcome) => takesRemarks(view, outcome)) ? { add: remarks.add, remove: remarks.remove } : {}),
});

/** The text with its changes first (of a change its notice); beside it the route, all remarks and the card. */
export const TaskSides = ({ view, draft, remarks }: TaskSidesProps) => {
  const { t } = useTranslation();
  const { approval } = view;
  const withText = draft.kind !== 'cancellation';
  const notice = draft.kind === 'change';
  const open = approval.remarks.length;
  return (
    <Tabs defaultValue={notice ? 'notice' : withText ? 'text' : 'card'} keepMounted={false} mt="md">
      <Tabs.List className="document-tabs no-print">
        {notice && <Tabs.Tab value="notice">{t('changes.notice')}</Tabs.Tab>}
        {withText && <Tabs.Tab value="text">{t('drafts.tabs.text')}</Tabs.Tab>}
        <Tabs.Tab value="route">{t('drafts.tabs.route')}</Tabs.Tab>
        <Tabs.Tab value="remarks">
          {t('drafts.tabs.remarks')}
          {open > 0 && ` (${open})`}
        </Tabs.Tab>
        <Tabs.Tab value="card">{t('drafts.tabs.card')}</Tabs.Tab>
      </Tabs.List>
      {notice && (
        <Tabs.Panel value="notice" pt="md">
          <Suspense fallback={<Bones lines={8} />}>
            <NoticeView changeId={draft.id} />
          </Suspense>
        </Tabs.Panel>
      )}
      <Tabs.Panel value="text" pt="md">
        <Reading draft={draft} pins={pinsOf(view, remarks)} />
      </Tabs.Panel>
      <Tabs.Panel value="route" pt="md">
        <RoutePicture stages={runningStages(approval.stages)} />
      </Tabs.Panel>
      <Tabs.Panel value="remarks" pt="md">
        <Remarks approval={approval} />
      </Tabs.Panel>
      <Tabs.Panel value="card" pt="md">
        <DraftFacts draft={draft} />
      </Tabs.Panel>
    </Tabs>
  );
};
