import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleState, StoredRule } from '../../api/model/search-office';
import { decideRules } from '../../api/search-office';
import { useSave } from '../../shared/hooks/use-save';
import { DataTable } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { ErrorNote } from '../../shared/ui/error-note';
import { RemoveDialog } from './remove-dialog';
import { useRuleColumns } from './rule-columns';

interface RulesListProps {
  readonly rules: readonly StoredRule[];
  readonly state: RuleState;
  readonly onEdit: (rule: StoredRule) => void;
}

/** Rules of one state; proposals are decided about one by one or many at once. */
export const RulesList = ({ rules, state, onEdit }: RulesListProps) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<StoredRule | null>(null);
  const deciding = useSave(({ of, as }: { of: readonly StoredRule[]; as: RuleState }) => decideRules(of, as), {
    stale: ['synonyms'],
    success: t('synonyms.decided'),
    onDone: () => setChosen(new Set()),
  });
  const toggle = (id: string): void => setChosen((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  const columns = useRuleColumns(state, { chosen, onChoose: toggle, onDecide: (rule, as) => deciding.mutate({ of: [rule], as }), onEdit, onRemove: setRemoved });
  if (rules.length === 0) return <Empty title={t(`synonyms.empty.${state}`)} />;
  const picked = rules.filter(({ id }) => chosen.has(id));
  const all = picked.length === rules.length;
  return (
    <>
      <ErrorNote error={deciding.error} />
      {state === 'proposed' && (
        <Group gap="xs" mb="sm">
          <Button size="compact-md" variant="default" onClick={() => setChosen(new Set(all ? [] : rules.map(({ id }) => id)))}>{t(all ? 'synonyms.chooseNone' : 'synonyms.chooseAll')}</Button>
          <Button size="compact-md" disabled={picked.length === 0} loading={deciding.isPending} onClick={() => deciding.mutate({ of: picked, as: 'active' })}>{t('synonyms.acceptChosen')}</Button>
          <Button size="compact-md" variant="default" disabled={picked.length === 0 || deciding.isPending} onClick={() => deciding.mutate({ of: picked, as: 'rejected' })}>{t('synonyms.rejectChosen')}</Button>
          <Text size="sm" c="dimmed" role="status">{t('synonyms.chosen', { number: picked.length })}</Text>
        </Group>
      )}
      <DataTable caption={t(`synonyms.states.${state}`)} columns={columns} rows={rules} rowKey={(rule) => rule.id} />
      {removed && <RemoveDialog rule={removed} onClose={() => setRemoved(null)} />}
    </>
  );
};
