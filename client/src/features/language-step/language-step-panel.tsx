import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getLanguageStep } from '../../api/language-step';
import type { LanguageStep, StepSubject } from '../../api/model/language-step';
import { Loaded } from '../../shared/ui/loaded';
import { ClauseTable } from './clause-table';
import { FactsDialog } from './facts-dialog';
import { stepKeys } from './keys';
import { LanguageCard } from './language-card';
import './language-step.css';

const POLL_MS = 3000;

const isReading = (step: LanguageStep | undefined): boolean => (step?.languages ?? []).some(({ textState }) => textState === 'waiting');

/** How the languages of a draft, or of an edition with its change, stand to one another, clause by clause (DOC-2). */
export const LanguageStepPanel = (subject: StepSubject) => {
  const { t } = useTranslation();
  const step = useQuery({
    queryKey: stepKeys.of(subject, 'all'),
    queryFn: () => getLanguageStep(subject),
    refetchInterval: ({ state }) => (isReading(state.data) ? POLL_MS : false),
  });
  return (
    <section className="language-step" aria-label={t('languageStep.title')}>
      <Loaded query={step} lines={4}>
        {(data) => <Step step={data} subject={subject} />}
      </Loaded>
    </section>
  );
};
export default LanguageStepPanel;

const Step = ({ step, subject }: { step: LanguageStep; subject: StepSubject }) => {
  const { t } = useTranslation();
  const [setting, setSetting] = useState(false);
  const alone = step.languages.length < 2;
  return (
    <>
      <Group justify="space-between" gap="xs" mb={4}>
        <h2 className="section-title">{t('languageStep.title')}</h2>
        {step.abilities.edit && (
          <Button size="compact-sm" variant="default" onClick={() => setSetting(true)}>
            {t('languageStep.set')}
          </Button>
        )}
      </Group>
      <p className="quiet">{alone ? t('languageStep.oneLanguage') : `${t('languageStep.hint')} ${t(`languageStep.requiredBy.${step.requiredBy}`)}`}</p>
      {!alone && (
        <ul className="step-languages">
          {step.languages.map((state) => (
            <LanguageCard key={state.language} step={step} state={state} subject={subject} />
          ))}
        </ul>
      )}
      {!alone && <ClauseTable step={step} subject={subject} />}
      {setting && <FactsDialog step={step} subject={subject} onClose={() => setSetting(false)} />}
    </>
  );
};
