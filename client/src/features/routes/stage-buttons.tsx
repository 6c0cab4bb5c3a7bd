import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StageCardProps } from './stage-card';

/** Earlier, later, away. */
export const StageButtons = ({ stage, place, last, lock, onMove, onRemove }: StageCardProps) => {
  const { t } = useTranslation();
  const name = t(`stageKinds.${stage.kind}`, { defaultValue: stage.kind });
  return (
    <Group gap={4} className="stage-buttons">
      <ActionIcon variant="default" disabled={place === 1} aria-label={t('routes.earlier', { name, number: place })} onClick={() => onMove(-1)}><IconArrowUp size={16} aria-hidden /></ActionIcon>
      <ActionIcon variant="default" disabled={last} aria-label={t('routes.later', { name, number: place })} onClick={() => onMove(1)}><IconArrowDown size={16} aria-hidden /></ActionIcon>
      <ActionIcon variant="default" disabled={lock !== null} aria-label={t('routes.remove', { name, number: place })} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>
    </Group>
  );
};
