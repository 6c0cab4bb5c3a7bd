import { Tabs } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../api/model/approvals';
import type { Change } from '../../api/model/changes';
import type { Draft } from '../../api/model/drafts';
import { useTab } from '../../shared/hooks/use-tab';
import { Loaded } from '../../shared/ui/loaded';
import { Remarks } from '../approvals/remarks';
import { FactsStep } from './facts-step';
import { RowsStep } from './rows-step';
import { SendStep } from './send-step';
import { StepState } from './step-state';
import { nextStep, stepsOf } from './steps';
import { TextStep } from './text-step';

interface ChangeStepsProps {
  readonly change: Change;
  readonly draft: Draft;
  readonly approval: UseQueryResult<Approval>;
}

/** The steps of a change in the order of the work, each saying what it still lacks. */
export const ChangeSteps = ({ change, draft, approval }: ChangeStepsProps) => {
  const { t } = useTranslation();
  const tab = useTab('/changes', change.id);
  const shown = stepsOf(change);
  return (
    <Tabs value={shown.find((name) => name === tab.name) ?? nextStep(change)} onChange={(name) => name && tab.open(name)} keepMounted={false} mt="lg" variant="unstyled">
      <Tabs.List className="change-steps no-print" aria-label={t('changes.steps')}>
        {shown.map((name, place) => (
          <Tabs.Tab key={name} value={name} className="change-step">
            <span className="step-name">
              {name !== 'remarks' && <span className="tabular">{place + 1}. </span>}
              {t(`changes.step.${name}`)}
            </span>
            <StepState change={change} step={name} remarks={approval.data?.remarks} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="text" pt="lg">
        <TextStep change={change} draft={draft} />
      </Tabs.Panel>
      <Tabs.Panel value="rows" pt="lg">
        <RowsStep change={change} />
      </Tabs.Panel>
      <Tabs.Panel value="facts" pt="lg">
        <FactsStep change={change} />
      </Tabs.Panel>
      <Tabs.Panel value="send" pt="lg">
        <SendStep change={change} draft={draft} approval={approval} />
      </Tabs.Panel>
      <Tabs.Panel value="remarks" pt="lg">
        <Loaded query={approval}>{(data) => <Remarks approval={data} />}</Loaded>
      </Tabs.Panel>
    </Tabs>
  );
};
