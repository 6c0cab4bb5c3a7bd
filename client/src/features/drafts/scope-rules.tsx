import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeRule } from '../../api/model/drafts';
import { roles } from '../../api/model/session';
import { PersonPick, UnitPick } from '../../shared/forms/pick-lists';
import { ChosenList } from './chosen-list';
import { ScopeText } from './scope-text';

const kinds = ['everybody', 'unit', 'position', 'group', 'person', 'role'] as const;
type Kind = (typeof kinds)[number];

interface ScopeRulesProps {
  readonly value: readonly ScopeRule[];
  readonly onChange: (rules: readonly ScopeRule[]) => void;
  readonly error: string | null;
}

const ruleOf = (kind: Kind, id: string | null, withSubunits: boolean): ScopeRule | null => {
  if (kind === 'everybody') return { kind };
  const named = id?.trim();
  if (!named) return null;
  return kind === 'unit' ? { kind, id: named, withSubunits } : { kind, id: named };
};

const same = (a: ScopeRule, b: ScopeRule): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Who must know the document, as rules: people come and go, the rules stay. */
export const ScopeRules = ({ value, onChange, error }: ScopeRulesProps) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('unit');
  const [id, setId] = useState<string | null>(null);
  const [withSubunits, setWithSubunits] = useState(true);
  const rule = ruleOf(kind, id, withSubunits);
  const add = (): void => {
    if (rule && !value.some((each) => same(each, rule))) onChange([...value, rule]);
    setId(null);
  };
  const choose = (next: Kind): void => {
    setKind(next);
    setId(null);
  };
  return (
    <ChosenList
      label={t('fields.scope')}
      hint={t('scope.hint')}
      error={error}
      items={value.map((each) => ({ key: JSON.stringify(each), text: <ScopeText rule={each} />, remove: () => onChange(value.filter((other) => !same(other, each))) }))}
    >
      <Group gap="xs" align="flex-end">
        <Select aria-label={t('scope.kind')} allowDeselect={false} data={kinds.map((each) => ({ value: each, label: t(`scope.kinds.${each}`) }))} value={kind} onChange={(next) => next && choose(next as Kind)} w={200} />
        <Target kind={kind} value={id} onChange={setId} />
        <Button variant="default" disabled={rule === null} onClick={add}>
          {t('scope.add')}
        </Button>
      </Group>
      {kind === 'unit' && <Checkbox mt="xs" label={t('scope.withSubunits')} checked={withSubunits} onChange={(event) => setWithSubunits(event.currentTarget.checked)} />}
    </ChosenList>
  );
};

/** Whom the rule names. */
const Target = ({ kind, value, onChange }: { kind: Kind; value: string | null; onChange: (id: string | null) => void }) => {
  const { t } = useTranslation();
  const name = t(`scope.kinds.${kind}`);
  if (kind === 'everybody') return null;
  if (kind === 'person') return <PersonPick key={kind} aria-label={name} value={value} onChange={onChange} />;
  // Posts are known by people's assignments, not by a list to choose from; the count of people tells whether the words are theirs.
  if (kind === 'position') return <TextInput aria-label={name} placeholder={t('routes.positionExample')} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (kind === 'role') return <Select aria-label={name} data={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))} value={value} onChange={onChange} />;
  return <UnitPick key={kind} aria-label={name} kind={kind} value={value} onChange={onChange} />;
};
