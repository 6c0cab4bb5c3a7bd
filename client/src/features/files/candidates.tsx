import { Button, Group } from '@mantine/core';
import type { FileMatch } from '../../api/model/imports';

interface CandidatesProps {
  readonly candidates: readonly FileMatch[];
  readonly nameOf: (match: FileMatch) => string;
  readonly onChoose: (documentId: string) => void;
}

const SHOWN = 5;

/** The documents that a file's name fits equally well, one press each; the list above them finds any other. */
export const Candidates = ({ candidates, nameOf, onChoose }: CandidatesProps) => (
  <Group gap={4} mt={4}>
    {candidates.slice(0, SHOWN).map((match) => (
      <Button key={match.documentId} size="compact-xs" variant="default" maw={320} title={nameOf(match)} onClick={() => onChoose(match.documentId)}>
        {match.code ?? nameOf(match)}
      </Button>
    ))}
  </Group>
);
