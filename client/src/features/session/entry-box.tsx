import { Box, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../shared/ui/page';

/** The narrow column of sign-in and its neighbours. */
export const EntryBox = ({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) => {
  useDocumentTitle(title);
  return (
    <Box maw={400} mx="auto" mt={{ base: 'md', sm: 48 }}>
      <Title order={1} mb="xs">
        {title}
      </Title>
      {hint && (
        <Text c="dimmed" mb="md">
          {hint}
        </Text>
      )}
      {children}
    </Box>
  );
};
