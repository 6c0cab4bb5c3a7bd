import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { Highlighted } from './highlighted';
import type { FoundClause } from './use-suggestions';

/** A clause among the suggestions: whose it is, its number, a line of it. */
export const ClauseLine = ({ found: { hit, clause } }: { found: FoundClause }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const number = clause.number && t('library.clause', { number: clause.number });
  return (
    <div>
      <Text size="xs" c="dimmed" className="tabular" truncate>
        {[hit.code ?? inLanguage(hit.title, page).text, number].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm" lang={hit.language && hit.language !== page ? hit.language : undefined} lineClamp={2}>
        {clause.heading && <Highlighted text={`${clause.heading} `} ranges={clause.headingMarks} />}
        <Highlighted text={clause.snippet.text} ranges={clause.snippet.marks} />
      </Text>
    </div>
  );
};
