import { Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listTypes, templateUrl } from '../../api/documents';
import type { DocumentType } from '../../api/model/document';
import { DataTable, type Column } from '../../shared/ui/data-table';
import { Empty } from '../../shared/ui/empty';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Page } from '../../shared/ui/page';
import { PolicyDialog } from '../acquaintance/policy-dialog';
import { TypeDialog } from './type-dialog';

/** The type's template, to be written on (DOC-7). */
const Templates = ({ type }: { type: DocumentType }) => {
  const { t } = useTranslation();
  return (
    <Group gap="xs" wrap="nowrap">
      {(['kk', 'ru'] as const).map((language) => (
        <Anchor key={language} size="sm" href={templateUrl(type.id, language)} download aria-label={t('types.templateOf', { name: type.name.kk ?? '', language: t(`languages.${language}Short`) })}>
          {t(`languages.${language}Short`)}
        </Anchor>
      ))}
    </Group>
  );
};

const useColumns = (onEdit: (type: DocumentType) => void, onPolicy: (type: DocumentType) => void): Column<DocumentType>[] => {
  const { t } = useTranslation();
  return [
    { key: 'name', label: t('fields.name'), cell: (type) => <InTheirLanguage text={type.name} /> },
    { key: 'level', label: t('fields.level'), cell: (type) => t(`levels.${type.level}`) },
    { key: 'codePattern', label: t('fields.codePattern'), cell: (type) => type.codePattern ?? '—' },
    { key: 'reviewMonths', label: t('fields.reviewMonths'), cell: (type) => type.reviewMonths ?? '—' },
    { key: 'retention', label: t('fields.retention'), cell: (type) => type.retention ?? '—' },
    { key: 'template', label: t('types.template'), cell: (type) => <Templates type={type} /> },
    { key: 'acquaintance', label: t('acquaintance.title'), className: 'narrow', cell: (type) => <Button size="compact-sm" variant="subtle" aria-label={`${t('campaigns.policy')}: ${type.name.kk ?? ''}`} onClick={() => onPolicy(type)}>{t('campaigns.policyShort')}</Button> },
    { key: 'edit', label: <span className="unseen">{t('common.edit')}</span>, className: 'narrow', cell: (type) => <Button size="compact-sm" variant="default" aria-label={`${t('common.edit')}: ${type.name.kk ?? ''}`} onClick={() => onEdit(type)}>{t('common.edit')}</Button> },
  ];
};

export const TypesPage = () => {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<DocumentType | 'new' | null>(null);
  const types = useQuery({ queryKey: ['types'], queryFn: listTypes });
  const [policyOf, setPolicyOf] = useState<DocumentType | null>(null);
  const columns = useColumns(setEdited, setPolicyOf);
  return (
    <Page title={t('menu.types')} actions={<Button onClick={() => setEdited('new')}>{t('types.add')}</Button>}>
      <Loaded query={types}>
        {(data) => (data.items.length === 0 ? <Empty title={t('types.empty')} /> : <DataTable caption={t('menu.types')} columns={columns} rows={data.items} rowKey={(type) => type.id} />)}
      </Loaded>
      {policyOf && <PolicyDialog type={policyOf} onClose={() => setPolicyOf(null)} />}
      {edited && <TypeDialog type={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
};
