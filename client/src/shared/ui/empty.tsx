import { Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** An empty list: says what would be here and what to do next. */
export const Empty = ({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) => (
  <Stack align="center" gap="xs" py="xl" ta="center" role="status">
    <IconInbox size={36} stroke={1.3} aria-hidden className="quiet" />
    <Text fw={600}>{title}</Text>
    {hint && (
      <Text c="dimmed" maw={520}>
        {hint}
      </Text>
    )}
    {children}
  </Stack>
);
