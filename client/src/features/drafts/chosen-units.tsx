import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitRef } from '../../api/model/drafts';
import { listUnits } from '../../api/organization';
import { UnitPick } from '../../shared/forms/pick-lists';
import { InTheirLanguage } from '../../shared/ui/localized';
import { ChosenList } from './chosen-list';

interface ChosenUnitsProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly UnitRef[];
  readonly onChange: (units: readonly UnitRef[]) => void;
  readonly error: string | null;
}

/** Several units, chosen one after another. */
export const ChosenUnits = ({ label, hint, value, onChange, error }: ChosenUnitsProps) => {
  const { t } = useTranslation();
  const units = useQuery({ queryKey: ['units', 'pick'], queryFn: () => listUnits() });
  const add = (id: string | null): void => {
    const unit = units.data?.find((each) => each.id === id);
    if (unit && !value.some((each) => each.id === unit.id)) onChange([...value, { id: unit.id, name: unit.name }]);
  };
  return (
    <ChosenList label={label} hint={hint} error={error} items={value.map(({ id, name }) => ({ key: id, text: <InTheirLanguage text={name} />, remove: () => onChange(value.filter((unit) => unit.id !== id)) }))}>
      <UnitPick key={value.length} aria-label={t('drafts.addUnit')} placeholder={t('drafts.addUnit')} kind="unit" value={null} onChange={add} />
    </ChosenList>
  );
};
