import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageState, LanguageStep, StepSubject } from '../../api/model/language-step';
import { dateText, instantText } from '../../shared/format/dates';
import { StateMark } from '../../shared/ui/state-mark';
import { DeclareDialog } from './declare-dialog';

interface LanguageCardProps {
  readonly step: LanguageStep;
  readonly state: LanguageState;
  readonly subject: StepSubject;
}

const Counts = ({ state }: { state: LanguageState }) => {
  const { t } = useTranslation();
  const { same, lagging, missing } = state.counts;
  if (state.textId === null) return <StateMark tone="bad">{t('languageStep.noText')}</StateMark>;
  if (state.textState !== 'ready') return <StateMark tone="wait">{t(`reading.states.${state.textState ?? 'none'}`)}</StateMark>;
  if (lagging + missing === 0) return <StateMark tone="good">{t('languageStep.inStep')}</StateMark>;
  return (
    <span className="step-counts tabular">
      {same > 0 && <StateMark tone="good">{t('languageStep.counts.same', { count: same })}</StateMark>}
      {lagging > 0 && <StateMark tone="wait">{t('languageStep.counts.lagging', { count: lagging })}</StateMark>}
      {missing > 0 && <StateMark tone="bad">{t('languageStep.counts.missing', { count: missing })}</StateMark>}
    </span>
  );
};

const Waiver = ({ waiver }: { waiver: NonNullable<LanguageState['waiver']> }) => {
  const { t } = useTranslation();
  const by = [waiver.by, instantText(waiver.at)].filter(Boolean).join(', ');
  return (
    <p className="step-waiver" data-ended={waiver.ended || undefined}>
      {t(waiver.ended ? 'languageStep.waiverEnded' : 'languageStep.waiver', { date: dateText(waiver.until), reason: waiver.reason })} <span className="quiet">({by})</span>
    </p>
  );
};

/** One language: what its text is, how it stands, and whether it may be behind. */
export const LanguageCard = ({ step, state, subject }: LanguageCardProps) => {
  const { t } = useTranslation();
  const [declaring, setDeclaring] = useState(false);
  const { language, textId, required, kind, translator, date, carried, byClause, counts, waiver } = state;
  const master = language === step.master;
  const facts = [
    master ? t('languageStep.master') : t(required ? 'languageStep.required' : 'languageStep.optional'),
    textId !== null && t(`languageStep.kinds.${kind ?? 'unknown'}`),
    translator && t('languageStep.translated', { translator }),
    date && dateText(date),
  ].filter(Boolean);
  return (
    <li className="step-language">
      <h3 className="step-language-name">{t(`languages.${language}Own`)}</h3>
      <p className="quiet">{facts.join(' · ')}</p>
      {!master && <Counts state={state} />}
      {carried && <p className="quiet">{t('languageStep.carried')}</p>}
      {!master && textId !== null && state.textState === 'ready' && !byClause && <p className="quiet">{t('languageStep.asWhole')}</p>}
      {waiver && <Waiver waiver={waiver} />}
      {step.abilities.edit && textId !== null && counts.lagging + counts.missing > 0 && (
        <Button size="compact-sm" variant="default" mt={6} onClick={() => setDeclaring(true)}>
          {t('languageStep.declare')}
        </Button>
      )}
      {declaring && <DeclareDialog step={step} language={language} subject={subject} onClose={() => setDeclaring(false)} />}
    </li>
  );
};
