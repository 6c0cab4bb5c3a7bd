import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SynonymRule } from '../../api/model/search-office';

const Words = ({ words }: { words: readonly string[] }) =>
  words.map((word) => <Badge key={word} variant="default" tt="none" fw={500} size="lg" h="auto" styles={{ label: { whiteSpace: 'normal' } }}>{word}</Badge>);

/** The words of a rule, with the sign between them that says which way it holds. */
export const RuleWords = ({ rule }: { rule: SynonymRule }) => {
  const { t } = useTranslation();
  if (rule.kind === 'both') return <Group gap={4} miw={190}><Words words={rule.terms} /></Group>;
  return (
    <Group gap={4} miw={190}>
      <Words words={rule.from} />
      <span role="img" aria-label={t('synonyms.oneWay')}>→</span>
      <Words words={rule.to} />
    </Group>
  );
};
