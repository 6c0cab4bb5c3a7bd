import { useTranslation } from 'react-i18next';
import type { PersonRef } from '../../api/model/approvals';
import { PersonPick } from '../../shared/forms/pick-lists';
import { ChosenList } from './chosen-list';

interface ChosenPeopleProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly PersonRef[];
  readonly onChange: (people: readonly PersonRef[]) => void;
  readonly error: string | null;
}

// What is chosen goes into the list above, with its name; the field stays empty.
const ignored = (): void => undefined;

/** Several people, chosen one after another. */
export const ChosenPeople = ({ label, hint, value, onChange, error }: ChosenPeopleProps) => {
  const { t } = useTranslation();
  const add = ({ id, name }: PersonRef): void => {
    if (!value.some((person) => person.id === id)) onChange([...value, { id, name }]);
  };
  return (
    <ChosenList label={label} hint={hint} error={error} items={value.map(({ id, name }) => ({ key: id, text: name, remove: () => onChange(value.filter((person) => person.id !== id)) }))}>
      <PersonPick key={value.length} aria-label={t('drafts.addPerson')} placeholder={t('drafts.addPerson')} value={null} onChange={ignored} onItem={add} />
    </ChosenList>
  );
};
