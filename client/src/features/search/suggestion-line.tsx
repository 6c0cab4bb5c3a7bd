import { Text } from '@mantine/core';
import { languages } from '../../api/model/common';
import type { Suggestion } from '../../api/model/document';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { Highlighted } from './highlighted';

/** The server marks the title in the first language that it has; in another the places would be wrong. */
const marksOf = ({ title, highlight }: Suggestion, shown: string): Suggestion['highlight'] =>
  shown === languages.find((language) => title[language]) ? highlight : [];

/** Code and title of a suggestion; what matched is marked as text, never as HTML. */
export const SuggestionLine = ({ item }: { item: Suggestion }) => {
  const page = useLanguage();
  const title = inLanguage(item.title, page);
  return (
    <div>
      {item.code && (
        <Text size="xs" c="dimmed" className="tabular">
          {item.code}
        </Text>
      )}
      <Text size="sm" lang={title.lang === page ? undefined : title.lang} lineClamp={2}>
        <Highlighted text={title.text} ranges={marksOf(item, title.lang)} />
      </Text>
    </div>
  );
};
