import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/model/approvals-office';
import { roles } from '../../api/model/session';
import { PersonPick, UnitPick } from '../../shared/forms/pick-lists';
import { ChosenList } from '../drafts/chosen-list';
import { ParticipantText } from './participant-text';
import { withoutId, type ParticipantKind } from './stage-form';

interface TargetProps {
  readonly kind: ParticipantKind;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const unitKinds: Partial<Record<ParticipantKind, 'unit' | 'body' | 'group'>> = { 'unit-head': 'unit', unit: 'unit', body: 'body', group: 'group' };

/** Whom the rule names, where it names somebody. */
const Target = ({ kind, value, onChange }: TargetProps) => {
  const { t } = useTranslation();
  const name = t(`participantKinds.${kind}`);
  if (withoutId.includes(kind)) return null;
  if (kind === 'person') return <PersonPick aria-label={name} value={value} onChange={onChange} />;
  if (kind === 'role') return <Select aria-label={name} data={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))} value={value} onChange={onChange} />;
  if (kind === 'position') return <TextInput aria-label={name} placeholder={t('routes.positionExample')} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)} />;
  return <UnitPick key={kind} aria-label={name} kind={unitKinds[kind]} value={value} onChange={onChange} />;
};

interface ParticipantsFieldProps {
  readonly value: readonly Participant[];
  readonly kinds: readonly ParticipantKind[];
  readonly onChange: (participants: Participant[]) => void;
}

const same = (a: Participant, b: Participant): boolean => a.kind === b.kind && a.id === b.id;

/** Who takes part in a stage, as rules: the people behind them are found when a round starts. */
export const ParticipantsField = ({ value, kinds, onChange }: ParticipantsFieldProps) => {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<ParticipantKind | null>(null);
  const [id, setId] = useState<string | null>(null);
  const kind = wanted && kinds.includes(wanted) ? wanted : kinds[0];
  if (!kind) return null;
  const participant: Participant = { kind, id: withoutId.includes(kind) ? null : id };
  const ready = withoutId.includes(kind) || id !== null;
  const add = (): void => {
    if (!value.some((each) => same(each, participant))) onChange([...value, participant]);
    setId(null);
  };
  const choose = (next: string | null): void => {
    setWanted(next as ParticipantKind | null);
    setId(null);
  };
  return (
    <ChosenList
      label={t('routes.participants')}
      items={value.map((each) => ({ key: `${each.kind} ${each.id ?? ''}`, text: <ParticipantText participant={each} />, remove: () => onChange(value.filter((other) => !same(other, each))) }))}
    >
      <Group gap="xs" align="flex-end">
        <Select aria-label={t('routes.participantKind')} allowDeselect={false} data={kinds.map((each) => ({ value: each, label: t(`participantKinds.${each}`) }))} value={kind} onChange={choose} w={230} />
        <Target kind={kind} value={id} onChange={setId} />
        <Button variant="default" disabled={!ready} onClick={add}>{t('routes.addParticipant')}</Button>
      </Group>
    </ChosenList>
  );
};
