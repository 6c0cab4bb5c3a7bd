import { Group, Pagination, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PagesProps {
  readonly list: { readonly total: number; readonly page: number; readonly pageSize: number };
  readonly onPage: (page: number) => void;
}

/** Which part of a long list is shown, and the way to the others. */
export const Pages = ({ list, onPage }: PagesProps) => {
  const { t } = useTranslation();
  const pages = Math.ceil(list.total / list.pageSize);
  if (pages < 2) return null;
  const first = (list.page - 1) * list.pageSize + 1;
  const names: Record<string, string> = { previous: t('common.previousPage'), next: t('common.nextPage') };
  return (
    <Group justify="space-between" mt="md">
      <Text size="sm" c="dimmed" className="tabular">
        {t('common.shown', { first, last: Math.min(first + list.pageSize - 1, list.total), total: list.total })}
      </Text>
      <Pagination
        total={pages}
        value={list.page}
        onChange={onPage}
        getControlProps={(control) => ({ 'aria-label': names[control] ?? control })}
        getItemProps={(page) => ({ 'aria-label': t('common.pageNumber', { page }) })}
      />
    </Group>
  );
};
