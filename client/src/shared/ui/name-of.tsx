import { useQuery } from '@tanstack/react-query';
import { listTypes } from '../../api/documents';
import { getPerson, listUnits } from '../../api/organization';
import { useMay } from '../../app/session';
import { fullName } from '../format/full-name';
import { InTheirLanguage } from './localized';

/** The journal keeps numbers of records; a reader who may not see people and units is not told their names. */
export const NameOf = ({ field, id }: { field: string; id: string }) => {
  const may = useMay();
  if (/^type/.test(field)) return <TypeName id={id} />;
  if (!may('people:read')) return '…';
  return /unit|parent/i.test(field) ? <UnitName id={id} /> : <PersonName id={id} />;
};

export const TypeName = ({ id }: { id: string }) => {
  const types = useQuery({ queryKey: ['types'], queryFn: listTypes });
  return <InTheirLanguage text={types.data?.items.find((type) => type.id === id)?.name} />;
};

/** Units are known to everybody who is signed in. */
export const UnitName = ({ id }: { id: string }) => {
  const units = useQuery({ queryKey: ['units', 'pick'], queryFn: () => listUnits() });
  return <InTheirLanguage text={units.data?.find((unit) => unit.id === id)?.name} />;
};

const PersonName = ({ id }: { id: string }) => {
  const person = useQuery({ queryKey: ['people', 'one', id], queryFn: () => getPerson(id), retry: false });
  return person.data ? fullName(person.data) : '…';
};
