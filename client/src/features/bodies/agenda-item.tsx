import { Radio, Group, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgendaItem } from '../../api/model/approvals-office';
import { dateText } from '../../shared/format/dates';
import { PersonPick } from '../../shared/forms/pick-lists';
import { InTheirLanguage } from '../../shared/ui/localized';
import { EDITS, type ItemDecision } from './protocol-values';

interface AgendaItemRowProps {
  readonly item: AgendaItem;
  readonly outcomes: readonly string[];
  readonly value: ItemDecision;
  readonly onChange: (value: ItemDecision) => void;
}

/** One item of the agenda with what the body decided on it. */
export const AgendaItemRow = ({ item, outcomes, value, onChange }: AgendaItemRowProps) => {
  const { t } = useTranslation();
  const { subject, dueOn } = item;
  const set = (facts: Partial<ItemDecision>): void => onChange({ ...value, ...facts });
  const afterEdits = value.outcome === EDITS;
  return (
    <li>
      <h3><Link to={`/tasks/${item.id}`}>{subject.code} <InTheirLanguage text={subject.title} /></Link></h3>
      <span className="quiet tabular">{[t(`approval.subjects.${subject.kind}`), subject.author.name, dueOn && t('route.due', { date: dateText(dueOn) })].filter(Boolean).join(' · ')}</span>
      <Radio.Group mt="xs" label={t('bodies.decision')} value={value.outcome ?? ''} onChange={(outcome) => set({ outcome: outcome || null })}>
        <Group mt={6} gap="md">
          <Radio value="" label={t('bodies.notConsidered')} />
          {outcomes.map((outcome) => <Radio key={outcome} value={outcome} label={t(`outcomesDone.${outcome}`, { defaultValue: outcome })} />)}
        </Group>
      </Radio.Group>
      {value.outcome && <Textarea mt="xs" autosize minRows={2} maw={640} required={afterEdits || value.outcome === 'return'} label={t(afterEdits ? 'bodies.edits' : 'forms.reason')} value={value.note} onChange={(event) => set({ note: event.currentTarget.value })} />}
      {afterEdits && <PersonPick label={t('bodies.checker')} description={t('bodies.checkerHint')} required value={value.checkerId} onChange={(checkerId) => set({ checkerId })} />}
    </li>
  );
};
