import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRegisterColumns } from './columns';

interface ColumnChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
}

export const ColumnChoice = ({ chosen, onChange }: ColumnChoiceProps) => {
  const { t } = useTranslation();
  const columns = useRegisterColumns();
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={16} aria-hidden />}>
          {t('register.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group aria-label={t('register.columns')} value={[...chosen]} onChange={onChange}>
          <Stack gap="xs">
            {columns.map((column) => (
              <Checkbox key={column.key} value={column.key} label={column.label} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
};
