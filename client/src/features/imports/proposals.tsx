import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../api/model/imports';

/** Differences from what is stored, field by field; what a person has entered is changed only when ticked (REG-7). */
export const Proposals = ({ row, onTick }: { row: ImportRow; onTick: (fields: readonly string[]) => void }) => {
  const { t } = useTranslation();
  const ticked = row.proposals.filter((proposal) => proposal.ticked).map(({ field }) => field);
  const toggle = (field: string): void => onTick(ticked.includes(field) ? ticked.filter((each) => each !== field) : [...ticked, field]);
  const nameOf = (field: string): string => t(`fields.${field.split(':')[0]}`);
  return (
    <>
      {row.target && <Text size="sm">{t('imports.target', { title: row.target.title })}</Text>}
      {row.proposals.map((proposal) => (
        <Checkbox
          key={proposal.field}
          size="xs"
          mt={4}
          checked={proposal.ticked}
          onChange={() => toggle(proposal.field)}
          label={`${nameOf(proposal.field)}: ${String(proposal.from || '—')} → ${String(proposal.to)}`}
        />
      ))}
    </>
  );
};
