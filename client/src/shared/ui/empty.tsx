import { Stack, Text, Title } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  readonly hint?: string;
  /** Where nothing else is on the page, the title is the page's. */
  readonly whole?: boolean;
  readonly children?: ReactNode;
}

/** An empty list: says what would be here and what to do next. */
export const Empty = ({ title, hint, whole, children }: EmptyProps) => (
  <Stack align="center" gap="xs" py="xl" ta="center" role="status">
    <IconInbox size={36} stroke={1.3} aria-hidden className="quiet" />
    {whole ? <Title order={1} size="h2">{title}</Title> : <Text fw={600}>{title}</Text>}
    {hint && (
      <Text c="dimmed" maw={520}>
        {hint}
      </Text>
    )}
    {children}
  </Stack>
);
