import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/model/library';

/** What of the question was not found anywhere, as people typed it. */
export const Understood = ({ answer }: { answer: SearchAnswer }) => {
  const { t } = useTranslation();
  const words = answer.understood.words;
  const unknown = words.filter(({ matched }) => !matched).map(({ typed }) => `«${typed}»`);
  if (unknown.length === 0 || answer.understood.limited) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('library.unknownWords', { words: unknown.join(', '), count: unknown.length })}
    </Text>
  );
};
