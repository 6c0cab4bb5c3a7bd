import { Text } from '@mantine/core';
import type { EntryRow } from '../../api/model/acquaintance';
import { InTheirLanguage } from '../../shared/ui/localized';

/** Of whom and of which document something is recorded: people stand on several lists. */
export const RowDocument = ({ row: { person, document } }: { row: EntryRow }) => (
  <div>
    <Text fw={600}>{person.name}</Text>
    <Text size="sm" c="dimmed">
      {document.code && `${document.code} · `}
      <InTheirLanguage text={document.title} />
    </Text>
  </div>
);
