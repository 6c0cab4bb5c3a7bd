import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonRef } from '../../api/model/approvals';
import { getPerson } from '../../api/organization';
import { fullName } from '../../shared/format/full-name';
import { PersonPick } from '../../shared/forms/pick-lists';
import { ChosenList } from './chosen-list';

interface ChosenPeopleProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly PersonRef[];
  readonly onChange: (people: readonly PersonRef[]) => void;
  readonly error: string | null;
}

/** Several people, chosen one after another. */
export const ChosenPeople = ({ label, hint, value, onChange, error }: ChosenPeopleProps) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const add = async (id: string | null): Promise<void> => {
    if (!id || value.some((person) => person.id === id)) return;
    const person = await client.fetchQuery({ queryKey: ['people', 'one', id], queryFn: () => getPerson(id) });
    onChange([...value, { id, name: fullName(person) }]);
  };
  return (
    <ChosenList label={label} hint={hint} error={error} items={value.map(({ id, name }) => ({ key: id, text: name, remove: () => onChange(value.filter((person) => person.id !== id)) }))}>
      <PersonPick key={value.length} aria-label={t('drafts.addPerson')} value={null} onChange={(id) => void add(id)} />
    </ChosenList>
  );
};
