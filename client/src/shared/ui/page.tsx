import { Box, Group, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `text` keeps forms and prose narrow enough to read. */
  readonly width?: 'full' | 'text';
}

/** The browser's tab tells pages apart. */
export const useDocumentTitle = (title: string): void => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = title ? `${title} — ${t('app.mark')}` : t('app.mark');
  }, [title, t]);
};

export const Page = ({ title, hint, actions, children, width = 'full' }: PageProps) => {
  useDocumentTitle(title);
  return (
    <Box maw={width === 'text' ? 640 : undefined}>
      <Group justify="space-between" align="flex-start" mb="lg" gap="sm">
        <div>
          <Title order={1}>{title}</Title>
          {hint && <Text c="dimmed">{hint}</Text>}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
};
