import { Button, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseRow, LanguageStep, StepSubject } from '../../api/model/language-step';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { useClauseName } from './clause-name';
import { StateCell } from './state-cell';

/** More rows than these are given when they are asked for. */
const MOST = 100;

interface ClauseTableProps {
  readonly step: LanguageStep;
  readonly subject: StepSubject;
}

/** Every clause of the master text with its state in the other languages; at first only what is not in step. */
export const ClauseTable = ({ step, subject }: ClauseTableProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const [only, setOnly] = useState(true);
  const [most, setMost] = useState(MOST);
  const alone = step.clauses.length === 1;
  const others = step.languages.filter(({ language, textId }) => language !== step.master && textId !== null);
  if (step.clauses.length === 0) return <p className="quiet">{t('languageStep.noClauses')}</p>;
  if (others.length === 0) return null;
  const rows = step.clauses.filter((row) => !only || others.some(({ language }) => row.unaffected[language] || (row.states[language] ?? 'same') !== 'same'));
  const columns: Column<ClauseRow>[] = [
    { key: 'clause', label: t('languageStep.clause'), cell: (row) => <ClauseName name={nameOf(row, alone)} heading={row.heading} lang={step.master} /> },
    ...others.map(({ language }) => ({
      key: language,
      label: t(`languages.${language}Own`),
      cell: (row: ClauseRow) => <StateCell row={row} language={language} name={nameOf(row, alone)} subject={subject} mayEdit={step.abilities.edit} />,
    })),
  ];
  return (
    <div>
      <Switch mb="xs" label={t('languageStep.onlyBehind')} checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
      {rows.length === 0 ? (
        <p role="status">{t('languageStep.nothingBehind')}</p>
      ) : (
        <DataTable caption={t('languageStep.clausesToDeclare')} columns={columns} rows={rows.slice(0, most)} rowKey={({ anchor }) => anchor ?? ''} />
      )}
      {rows.length > most && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={() => setMost(rows.length)}>
          {t('languageStep.bandMore', { count: rows.length - most })}
        </Button>
      )}
    </div>
  );
};

const ClauseName = ({ name, heading, lang }: { name: string; heading: string | null; lang: string }) => (
  <>
    <span className="step-number">{name}</span>
    {heading && (
      <Text size="sm" c="dimmed" lineClamp={2} lang={lang}>
        {heading}
      </Text>
    )}
  </>
);
