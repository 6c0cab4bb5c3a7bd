import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { textsShown, type TextList, type TextsShown } from '../../api/model/search-office';

interface ShownFilterProps {
  readonly counts: TextList['counts'];
  readonly value: TextsShown;
  readonly onChange: (shown: TextsShown) => void;
}

/** The states as filters, each with how many there are. */
export const ShownFilter = ({ counts, value, onChange }: ShownFilterProps) => {
  const { t } = useTranslation();
  return (
    <Group gap={6} mb="md" role="group" aria-label={t('texts.filters')}>
      {textsShown.map((shown) => (
        <Button key={shown} size="compact-sm" radius="xl" className="tabular" variant={shown === value ? 'filled' : 'default'} aria-pressed={shown === value} onClick={() => onChange(shown)}>
          {t(`texts.shown.${shown}`)}: {counts[shown]}
        </Button>
      ))}
    </Group>
  );
};
