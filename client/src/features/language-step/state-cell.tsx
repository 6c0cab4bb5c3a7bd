import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconClockExclamation, IconLineDashed, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { takeBackDeclaration } from '../../api/language-step';
import type { Language } from '../../api/model/common';
import type { ClauseRow, StepSubject } from '../../api/model/language-step';
import { instantText } from '../../shared/format/dates';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';

const icons = { same: IconCheck, lagging: IconClockExclamation, missing: IconX, unaffected: IconLineDashed } as const;
const tones = { same: 'good', lagging: 'wait', missing: 'bad', unaffected: 'quiet' } as const;

interface StateCellProps {
  readonly row: ClauseRow;
  readonly language: Language;
  readonly name: string;
  readonly subject: StepSubject;
  readonly mayEdit: boolean;
}

const useWhy = (row: ClauseRow, language: Language): string | null => {
  const { t } = useTranslation();
  if (!row.inMaster) return t('languageStep.onlyHere');
  const since = row.since[language];
  if (!since || since.length === 0) return null;
  return since.includes(0) ? t('languageStep.sinceEdition') : t('languageStep.sinceChange', { number: since.join(', ') });
};

/** How a language stands in a clause: a sign, a word, and which change it lacks. */
export const StateCell = ({ row, language, name, subject, mayEdit }: StateCellProps) => {
  const { t } = useTranslation();
  const why = useWhy(row, language);
  const declared = row.unaffected[language];
  const state = row.states[language];
  if (!state) return null;
  const shown = declared && state === 'same' ? 'unaffected' : state;
  const Icon = icons[shown];
  return (
    <span className="step-cell">
      <span className="step-mark" data-tone={tones[shown]}>
        <Icon size={15} aria-hidden />
        {shown === 'unaffected' ? t('languageStep.unaffected') : t(`languageStep.states.${shown}`)}
      </span>
      {shown === 'lagging' && why && <span className="quiet step-why">{why}</span>}
      {declared && shown === 'unaffected' && <Declared declared={declared} language={language} name={name} subject={subject} mayEdit={mayEdit} />}
    </span>
  );
};

type Said = NonNullable<ClauseRow['unaffected'][Language]>;

const Declared = ({ declared, language, name, subject, mayEdit }: { declared: Said } & Omit<StateCellProps, 'row'>) => {
  const { t } = useTranslation();
  const taking = useSave(() => takeBackDeclaration(subject, declared.id), { stale: ['language-step'], success: t('languageStep.takenBack') });
  const label = t('languageStep.takeBackOf', { clause: name, language: t(`languages.${language}`) });
  return (
    <>
      <span className="quiet step-why">{[[declared.by, instantText(declared.at)].filter(Boolean).join(', '), declared.reason].join(': ')}</span>
      {mayEdit && (
        <Tooltip label={t('languageStep.takeBack')}>
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} loading={taking.isPending} onClick={() => taking.mutate()}>
            <IconArrowBackUp size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      <ErrorNote error={taking.error} />
    </>
  );
};
