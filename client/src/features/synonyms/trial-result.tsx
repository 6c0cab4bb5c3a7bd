import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Trial, TrialHit } from '../../api/model/search-office';
import { InTheirLanguage } from '../../shared/ui/localized';

/** How a query is understood, what it finds today and what the rules add. */
export const TrialResult = ({ trial: { words, now, alternatives } }: { trial: Trial }) => {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600} size="sm">{t('synonyms.understood')}</Text>
      <ul className="issues">
        {words.map(({ typed, alternatives: other }, place) => <li key={place}>{other.length > 0 ? t('synonyms.alsoMeans', { word: typed, other: other.join(', ') }) : typed}</li>)}
      </ul>
      <Hits title={t('synonyms.findsNow')} hits={now} />
      {alternatives.map(({ text, hits }) => <Hits key={text} title={t('synonyms.findsWith', { text })} hits={hits} />)}
      {alternatives.length === 0 && <Text size="sm" c="dimmed" mt="sm">{t('synonyms.ruleSilent')}</Text>}
    </>
  );
};

const placeOf = ({ clauses }: TrialHit): string => clauses.flatMap(({ number }) => number ?? []).slice(0, 3).join(', ');

const Hits = ({ title, hits }: { title: string; hits: readonly TrialHit[] }) => {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600} size="sm" mt="sm">{title}</Text>
      {hits.length === 0 && <Text size="sm" c="dimmed">{t('common.nothingFound')}</Text>}
      <ul className="issues">
        {hits.map((hit) => (
          <li key={`${hit.documentId} ${hit.textVersionId}`}>
            <Anchor component={Link} to={`/documents/${hit.documentId}`} target="_blank" size="sm">{hit.code} <InTheirLanguage text={hit.title} /></Anchor>
            {placeOf(hit) && ` · ${t('synonyms.clauses', { numbers: placeOf(hit) })}`}
          </li>
        ))}
      </ul>
    </>
  );
};
