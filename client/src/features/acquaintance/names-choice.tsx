import { Checkbox, Input } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listUnitEntries } from '../../api/acquaintance';
import type { EntryRow } from '../../api/model/acquaintance';
import { Loaded } from '../../shared/ui/loaded';
import { acquaintanceKeys } from './keys';

interface NamesChoiceProps {
  readonly unitId: string;
  readonly campaignId: string;
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (entryIds: readonly string[]) => void;
  readonly error: string | null;
}

/** As many names as the server gives at once. */
const MOST = 200;

/** Those of the unit who have not answered, to be ticked as they stand on paper. */
export const NamesChoice = ({ unitId, campaignId, ...rest }: NamesChoiceProps) => {
  const query = { campaignId, missing: 'true', pageSize: MOST } as const;
  const rows = useQuery({ queryKey: acquaintanceKeys.unitEntries(unitId, query), queryFn: () => listUnitEntries(unitId, query) });
  return <Loaded query={rows} lines={4}>{({ items }) => <Names rows={items} {...rest} />}</Loaded>;
};

const Names = ({ rows, label, value, onChange, error }: { rows: readonly EntryRow[] } & Pick<NamesChoiceProps, 'label' | 'value' | 'onChange' | 'error'>) => {
  const { t } = useTranslation();
  const all = rows.length > 0 && value.length === rows.length;
  const tick = (id: string, wanted: boolean): void => onChange(wanted ? [...value, id] : value.filter((each) => each !== id));
  if (rows.length === 0) return <p className="quiet">{t('unitAcquaintance.allDone')}</p>;
  return (
    <div role="group" aria-label={label}>
      <Input.Label component="span">{label}</Input.Label>
      <div className="names-choice">
        <Checkbox
          label={t('unitAcquaintance.tickAll', { count: rows.length })}
          checked={all}
          indeterminate={!all && value.length > 0}
          onChange={() => onChange(all ? [] : rows.map(({ entryId }) => entryId))}
        />
        {rows.map(({ entryId, person }) => (
          <Checkbox key={entryId} label={person.name} checked={value.includes(entryId)} onChange={(event) => tick(entryId, event.currentTarget.checked)} />
        ))}
      </div>
      {error && <Input.Error mt={4}>{error}</Input.Error>}
    </div>
  );
};
