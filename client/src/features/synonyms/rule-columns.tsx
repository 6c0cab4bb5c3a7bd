import { Anchor, Button, Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RuleState, StoredRule } from '../../api/model/search-office';
import type { Column } from '../../shared/ui/data-table';
import { printedRule } from './draft';
import { RuleWords } from './rule-words';

export interface RuleActions {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onDecide: (rule: StoredRule, state: RuleState) => void;
  readonly onEdit: (rule: StoredRule) => void;
  readonly onRemove: (rule: StoredRule) => void;
}

const offered: Record<RuleState, readonly ('accept' | 'reject' | 'edit' | 'remove')[]> = {
  active: ['edit', 'remove'],
  proposed: ['accept', 'reject', 'edit'],
  rejected: ['accept', 'remove'],
};

/** Words, where they come from, what can be done; proposals can be chosen for one decision about many. */
export const useRuleColumns = (state: RuleState, actions: RuleActions): Column<StoredRule>[] => {
  const { t } = useTranslation();
  const does = {
    accept: (rule: StoredRule) => actions.onDecide(rule, 'active'),
    reject: (rule: StoredRule) => actions.onDecide(rule, 'rejected'),
    edit: actions.onEdit,
    remove: actions.onRemove,
  };
  const choice: Column<StoredRule> = {
    key: 'chosen',
    label: <span className="unseen">{t('synonyms.choose')}</span>,
    className: 'narrow',
    cell: (rule) => <Checkbox aria-label={`${t('synonyms.choose')}: ${printedRule(rule.rule)}`} checked={actions.chosen.has(rule.id)} onChange={() => actions.onChoose(rule.id)} />,
  };
  return [
    ...(state === 'proposed' ? [choice] : []),
    { key: 'rule', label: t('synonyms.words'), cell: (rule) => <RuleWords rule={rule.rule} /> },
    {
      key: 'origin',
      label: t('synonyms.origin'),
      cell: (rule) => (rule.documentId ? <Anchor component={Link} size="sm" to={`/documents/${rule.documentId}`}>{t('synonyms.origins.documents')}</Anchor> : t(`synonyms.origins.${rule.origin}`)),
    },
    {
      key: 'actions',
      label: <span className="unseen">{t('synonyms.actions')}</span>,
      className: 'narrow',
      cell: (rule) => (
        <Group gap={4} wrap="nowrap">
          {offered[state].map((name) => (
            <Button key={name} size="compact-sm" variant="default" aria-label={`${t(`synonyms.${name}`)}: ${printedRule(rule.rule)}`} onClick={() => does[name](rule)}>
              {t(`synonyms.${name}Short`)}
            </Button>
          ))}
        </Group>
      ),
    },
  ];
};
