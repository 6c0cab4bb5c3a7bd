import { Button, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';

interface WaitingCardProps {
  readonly text: string;
  readonly detail: string;
  readonly action: string;
  readonly to: string;
}

/** One line and one button. */
export const WaitingCard = ({ text, detail, action, to }: WaitingCardProps) => (
  <Paper withBorder px="md" py="sm">
    <Group justify="space-between" gap="sm">
      <div>
        <Text fw={600} className="sentence">{text}</Text>
        <Text size="sm" c="dimmed">
          {detail}
        </Text>
      </div>
      <Button component={Link} to={to} variant="default" size="sm" aria-label={`${action}: ${text}`}>
        {action}
      </Button>
    </Group>
  </Paper>
);
