import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Assignment, Person } from '../../api/model/organization';
import { useLanguage } from '../../i18n/use-language';
import { fullName } from '../../shared/format/full-name';
import type { Column } from '../../shared/ui/data-table';
import { InTheirLanguage } from '../../shared/ui/localized';
import { StateMark } from '../../shared/ui/state-mark';

const Posts = ({ assignments }: { assignments: readonly Assignment[] }) => {
  const language = useLanguage();
  return assignments.map((post) => (
    <div key={`${post.unitId} ${post.positionKk} ${post.from}`}>
      {(language === 'ru' ? post.positionRu : post.positionKk) ?? post.positionKk ?? post.positionRu ?? '—'}, <InTheirLanguage text={post.unit} />
    </div>
  ));
};

export const usePeopleColumns = (onEdit: ((person: Person) => void) | null): Column<Person>[] => {
  const { t } = useTranslation();
  const columns: Column<Person>[] = [
    { key: 'number', label: t('fields.personnelNumber'), className: 'narrow', cell: (person) => person.personnelNumber },
    { key: 'name', label: t('organization.fullName'), cell: fullName },
    { key: 'posts', label: t('fields.assignments'), cell: (person) => <Posts assignments={person.assignments} /> },
    { key: 'email', label: t('fields.email'), cell: (person) => person.email ?? '—' },
    { key: 'account', label: t('organization.account'), cell: (person) => (person.account ? <StateMark tone="quiet">{t(`accountStates.${person.account.state}`)}</StateMark> : '—') },
  ];
  if (!onEdit) return columns;
  return [...columns, { key: 'edit', label: <span className="unseen">{t('common.edit')}</span>, className: 'narrow', cell: (person) => <Button size="compact-sm" variant="default" aria-label={`${t('common.edit')}: ${fullName(person)}`} onClick={() => onEdit(person)}>{t('common.edit')}</Button> }];
};
