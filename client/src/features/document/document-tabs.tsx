import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { Card } from '../../api/model/document';
import { useSession } from '../../app/session';
import { loadWorkTexts } from '../../i18n';
import { Bones } from '../../shared/ui/loaded';
import { NotInForceBand } from './not-in-force-band';
import { ReadingPanel } from './reading-panel';

const CardTab = lazy(() => import('./card-tab'));
const History = lazy(async () => ({ default: (await Promise.all([import('./history'), loadWorkTexts()]))[0].History }));

const ApprovalTab = lazy(async () => (await Promise.all([import('../approvals/approval-tab'), loadWorkTexts()]))[0]);

const ChangesTab = lazy(async () => (await Promise.all([import('../changes/changes-tab'), loadWorkTexts()]))[0]);

const AcquaintanceTab = lazy(async () => (await Promise.all([import('../acquaintance/acquaintance-tab'), loadWorkTexts()]))[0]);

const names = { text: 'document.tabText', changes: 'document.tabChanges', card: 'document.tabCard', references: 'document.tabReferences', approval: 'document.tabApproval', acquaintance: 'document.tabAcquaintance', history: 'document.tabHistory' } as const;
type Tab = keyof typeof names;
const tabs = Object.keys(names) as Tab[];
const forSignedIn: readonly Tab[] = ['approval', 'acquaintance'];

const tabOf = (name: string | undefined, shown: readonly Tab[]): Tab => shown.find((tab) => tab === name) ?? 'text';

/** The same day, language and text in another tab; what belongs to one tab alone stays behind. */
const keptOf = (search: string): string => {
  const kept = [...new URLSearchParams(search)].filter(([name]) => ['on', 'language', 'version'].includes(name));
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
};

/** The sides of a document, each with an address of its own. */
export const DocumentTabs = ({ card, on }: { card: Card; on: string | null }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { search } = useLocation();
  // Names and posts of those who decided are for those who have signed in.
  const { user } = useSession();
  const shown = tabs.filter((name) => !forSignedIn.includes(name) || user !== null);
  const tab = tabOf(useParams()['tab'], shown);
  const open = (wanted: string | null): void => {
    const path = wanted && wanted !== 'text' ? `/documents/${card.id}/${wanted}` : `/documents/${card.id}`;
    void navigate(path + keptOf(search), { replace: true });
  };
  return (
    <Tabs value={tab} onChange={open} keepMounted={false} mt="lg">
      <Tabs.List className="document-tabs no-print">
        {shown.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(names[name])}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="text" pt="md">
        <ReadingPanel card={card} on={on} side="text" />
      </Tabs.Panel>
      <Tabs.Panel value="changes" pt="lg">
        <Suspense fallback={<Bones />}>
          <ChangesTab card={card} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="card" pt="lg">
        <NotInForceBand card={card} on={on} />
        <Suspense fallback={<Bones />}>
          <CardTab card={card} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="references" pt="lg">
        <ReadingPanel card={card} on={on} side="references" />
      </Tabs.Panel>
      <Tabs.Panel value="approval" pt="lg">
        <Suspense fallback={<Bones />}>
          <ApprovalTab card={card} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="acquaintance" pt="lg">
        <Suspense fallback={<Bones />}>
          <AcquaintanceTab card={card} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="history" pt="lg">
        <NotInForceBand card={card} on={on} />
        <Suspense fallback={<Bones />}>
          <History entries={card.history} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
};
