import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clause, Mending } from '../../../api/model/reading';
import { changesOf, keyOf, valuesOf } from './changes';
import type { Draft } from './use-changes';

interface ClauseMendProps {
  readonly clause: Clause;
  readonly first: boolean;
  readonly draft: Draft;
}

const DEPTHS = Array.from({ length: 9 }, (_, depth) => String(depth));

/** What is to be corrected about a clause, as words with a way back; its form where it is open. */
export const ClauseMend = ({ clause, first, draft }: ClauseMendProps) => {
  const { t } = useTranslation();
  const open = draft.opened === clause.id;
  const name = clause.number ?? clause.heading ?? String(clause.order + 1);
  return (
    <div className="clause-mend no-print">
      <Button size="compact-xs" variant="light" aria-expanded={open} aria-label={`${t('common.edit')}: ${name}`} onClick={() => draft.open(open ? null : clause)}>
        {t('common.edit')}
      </Button>
      {changesOf(clause.id, draft.changes).map((change) => (
        <ChangeWord key={keyOf(change)} change={change} onDrop={() => draft.drop(change)} />
      ))}
      {open && <ClauseForm clause={clause} first={first} draft={draft} />}
    </div>
  );
};

const ChangeWord = ({ change, onDrop }: { change: Mending; onDrop: () => void }) => {
  const { t } = useTranslation();
  const values = { number: 'number' in change ? change.number ?? '—' : '', depth: change.kind === 'depth' ? change.depth + 1 : 0 };
  const name = change.kind === 'heading' ? `heading_${change.isHeading ? 'yes' : 'no'}` : change.kind;
  return (
    <span className="gap-word">
      {t(`reading.changes.${name}`, values)}{' '}
      <button type="button" className="drop-change" onClick={onDrop}>
        {t('reading.takeBack')}
      </button>
    </span>
  );
};

const ClauseForm = ({ clause, first, draft }: ClauseMendProps) => {
  const { t } = useTranslation();
  const clauseId = clause.id;
  const values = valuesOf(clause, draft.changes);
  const joining = { kind: 'join', clauseId } as const;
  return (
    <Group gap="sm" align="flex-end" className="clause-form">
      <TextInput size="xs" w={110} label={t('reading.number')} value={values.number ?? ''} onChange={(event) => draft.put({ kind: 'number', clauseId, number: event.currentTarget.value.trim() || null })} />
      <Select
        size="xs"
        w={110}
        label={t('reading.depth')}
        allowDeselect={false}
        data={DEPTHS.map((depth) => ({ value: depth, label: t('reading.depthNumber', { number: Number(depth) + 1 }) }))}
        value={String(values.depth)}
        onChange={(depth) => depth !== null && draft.put({ kind: 'depth', clauseId, depth: Number(depth) })}
      />
      <Checkbox size="xs" label={t('reading.isHeading')} checked={values.isHeading} onChange={(event) => draft.put({ kind: 'heading', clauseId, isHeading: event.currentTarget.checked })} />
      {!first && <Checkbox size="xs" label={t('reading.join')} checked={values.joined} onChange={(event) => (event.currentTarget.checked ? draft.put(joining) : draft.drop(joining))} />}
    </Group>
  );
};
