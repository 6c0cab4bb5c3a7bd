import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TextRow } from '../../api/model/search-office';
import { useErrorText } from '../../shared/hooks/use-error-text';

const TOLD = 3;

/** What is the matter with a text, in words. */
export const WhatIsIt = ({ row }: { row: TextRow }) => {
  const { t } = useTranslation();
  const texts = useErrorText();
  if (row.state === 'refused' && row.failure) return texts.code('file_refused', { ...row.failure.params, reason: row.failure.code });
  if (row.findings.length > 0) return <Doubts findings={row.findings} />;
  if (row.state === 'ready') return t('texts.readyFacts', { clauses: row.clauses, pages: row.pages ?? '—' });
  return t(`texts.what.${row.state}`);
};

const Doubts = ({ findings }: { findings: TextRow['findings'] }) => {
  const { t } = useTranslation();
  return (
    <>
      <ul className="issues">
        {findings.slice(0, TOLD).map(({ code, params }, place) => <li key={place}>{t(`findings.${code}`, params)}</li>)}
      </ul>
      {findings.length > TOLD && <Text size="sm" c="dimmed">{t('texts.moreDoubts', { count: findings.length - TOLD })}</Text>}
    </>
  );
};
