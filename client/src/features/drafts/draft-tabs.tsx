import { Tabs } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../api/model/approvals';
import type { Draft } from '../../api/model/drafts';
import { useTab } from '../../shared/hooks/use-tab';
import { Reading } from '../approvals/reading';
import { Remarks } from '../approvals/remarks';
import { dateText } from '../../shared/format/dates';
import { ErrorNote } from '../../shared/ui/error-note';
import { Loaded } from '../../shared/ui/loaded';
import { CardPanel } from './card-panel';
import { FilesPanel } from './files-panel';
import { RoutePanel } from './route-panel';
import { useDiscussion } from './use-discussion';

const tabs = ['card', 'files', 'text', 'route', 'remarks'] as const;
type Name = (typeof tabs)[number];

/** A cancellation has no text, and remarks are there once it has been sent. */
const tabsOf = (draft: Draft): Name[] =>
  tabs.filter((name) => {
    if (name === 'files' || name === 'text') return draft.kind === 'edition';
    return name !== 'remarks' || draft.approvalId !== null;
  });

interface DraftTabsProps {
  readonly draft: Draft;
  readonly approval: UseQueryResult<Approval>;
}

/** The sides of a draft in the order of the work: card, files, text, route, remarks. */
export const DraftTabs = ({ draft, approval }: DraftTabsProps) => {
  const { t } = useTranslation();
  const tab = useTab('/drafts', draft.id);
  const shown = tabsOf(draft);
  const first = draft.state === 'draft' && draft.approvalId === null ? 'card' : 'route';
  const open = approval.data?.remarks.filter(({ answer }) => answer === null).length ?? 0;
  const { pins, stage, error } = useDiscussion(approval.data);
  return (
    <Tabs value={shown.find((name) => name === tab.name) ?? first} onChange={(name) => name && tab.open(name)} keepMounted={false} mt="lg">
      <Tabs.List className="document-tabs no-print">
        {shown.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`drafts.tabs.${name}`)}
            {name === 'remarks' && open > 0 && ` (${open})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="card" pt="lg">
        <CardPanel key={draft.revision} draft={draft} />
      </Tabs.Panel>
      <Tabs.Panel value="files" pt="lg">
        <FilesPanel draft={draft} />
      </Tabs.Panel>
      <Tabs.Panel value="text" pt="lg">
        {stage?.dueOn && pins?.add && (
          <p className="band" role="status">
            {t('drafts.discuss', { date: dateText(stage.dueOn) })}
          </p>
        )}
        <ErrorNote error={error} />
        <Reading draft={draft} pins={pins} />
      </Tabs.Panel>
      <Tabs.Panel value="route" pt="lg">
        <RoutePanel draft={draft} approval={approval} />
      </Tabs.Panel>
      <Tabs.Panel value="remarks" pt="lg">
        <Loaded query={approval}>{(data) => <Remarks approval={data} />}</Loaded>
      </Tabs.Panel>
    </Tabs>
  );
};
