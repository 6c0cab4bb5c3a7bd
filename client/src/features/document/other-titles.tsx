import { Text } from '@mantine/core';
import { languages, type Language, type Localized } from '../../api/model/common';

/** The same title in the other languages that it has. */
export const OtherTitles = ({ title, shown }: { title: Localized; shown: Language }) =>
  languages
    .filter((language) => language !== shown && title[language])
    .map((language) => (
      <Text key={language} lang={language} c="dimmed" size="sm">
        {title[language]}
      </Text>
    ));
