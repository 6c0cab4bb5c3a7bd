import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** The filters that are on, each with its way off. */
export const Chips = ({ chips, clear }: { chips: readonly Chip[]; clear: () => void }) => {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label={t('common.filtersOn')}>
      {chips.map((chip) => (
        <Button
          key={chip.key}
          size="compact-sm"
          radius="xl"
          variant="default"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={t('common.removeFilter', { name: chip.label })}
          onClick={chip.remove}
        >
          {chip.label}
        </Button>
      ))}
      {chips.length > 1 && (
        <Button size="compact-sm" variant="subtle" onClick={clear}>
          {t('common.clearFilters')}
        </Button>
      )}
    </Group>
  );
};
