import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/model/library';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { searchFacetNames } from './filters';

/** What of the question was not found anywhere, as people typed it; a narrowed answer does not know that of the rest. */
export const Understood = ({ answer }: { answer: SearchAnswer }) => {
  const { t } = useTranslation();
  const url = useUrlState();
  const narrowed = ['on', ...searchFacetNames].some((name) => url.get(name));
  const words = answer.understood.words;
  const unknown = words.filter(({ matched }) => !matched).map(({ typed }) => `«${typed}»`);
  if (unknown.length === 0 || narrowed || answer.understood.limited) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('library.unknownWords', { words: unknown.join(', '), count: unknown.length })}
    </Text>
  );
};
