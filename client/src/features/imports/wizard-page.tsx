import { Stepper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { getImport } from '../../api/imports';
import type { Import } from '../../api/model/imports';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { ColumnsStep } from './columns-step';
import { CommitStep } from './commit-step';
import { RowsStep } from './rows-step';

const steps = ['file', 'columns', 'rows', 'commit'] as const;
type Step = (typeof steps)[number];

/** Everything is on the server after each change, so the wizard can be left at any step. */
export const WizardPage = () => {
  const { t } = useTranslation();
  const id = useParams()['id'] ?? '';
  const imported = useQuery({ queryKey: ['import', id], queryFn: () => getImport(id) });
  return (
    <Page title={t('imports.title')} hint={imported.data && `${t(`importKinds.${imported.data.kind}`)} · ${imported.data.fileName}`}>
      <Loaded query={imported}>{(data) => <Steps imported={data} />}</Loaded>
    </Page>
  );
};

const Steps = ({ imported }: { imported: Import }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const navigate = useNavigate();
  const asked = steps.find((step) => step === url.get('step')) ?? 'rows';
  const step: Step = imported.state === 'preview' ? asked : 'commit';
  const go = (next: Step): void => (next === 'file' ? void navigate('/imports') : url.set({ step: next, state: null }));
  return (
    <>
      <Stepper active={steps.indexOf(step)} onStepClick={(index) => imported.state === 'preview' && go(steps[index] ?? 'rows')} size="sm" mb="lg">
        {steps.map((each) => (
          <Stepper.Step key={each} label={t(`importSteps.${each}`)} />
        ))}
      </Stepper>
      {step === 'columns' && <ColumnsStep imported={imported} onNext={() => go('rows')} />}
      {step === 'rows' && <RowsStep imported={imported} onNext={() => go('commit')} />}
      {step === 'commit' && <CommitStep imported={imported} />}
    </>
  );
};
