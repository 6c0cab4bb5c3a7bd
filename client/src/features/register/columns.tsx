import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../api/model/document';
import { useActText } from '../../shared/format/act-text';
import { dateText } from '../../shared/format/dates';
import { InTheirLanguage } from '../../shared/ui/localized';
import { GapWords } from '../document/gap-words';
import { DocumentState, useEditionText } from '../document/state-line';

export interface RegisterColumn {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: DocumentRow) => ReactNode;
  readonly className?: string;
  /** The word by which the API sorts this column. */
  readonly sort?: string;
}

/** The printed annex's columns, which a new reader sees. */
export const printedColumns: readonly string[] = ['code', 'registrationNumber', 'acts', 'gaps'];

/** All columns beside № and title, which are always there. */
export const useRegisterColumns = (): readonly RegisterColumn[] => {
  const { t } = useTranslation();
  const actText = useActText();
  const editionText = useEditionText();
  return [
    { key: 'code', label: t('fields.code'), className: 'code', sort: 'code', cell: (row) => row.code ?? '—' },
    { key: 'registrationNumber', label: t('fields.registrationNumber'), sort: 'number', cell: (row) => row.registrationNumber ?? '—' },
    { key: 'acts', label: t('register.acts'), cell: (row) => row.acts.map((act) => <div key={act.id}>{actText(act)}</div>) },
    { key: 'gaps', label: t('register.gaps'), cell: (row) => <GapWords gaps={row.gaps} /> },
    { key: 'edition', label: t('fields.edition'), cell: (row) => editionText(row.edition, row.changeNumber) || '—' },
    { key: 'status', label: t('fields.status'), cell: (row) => <DocumentState status={row.status} /> },
    { key: 'validFrom', label: t('fields.validFrom'), className: 'code', sort: 'date', cell: (row) => (row.validFrom ? dateText(row.validFrom) : '—') },
    { key: 'ownerUnit', label: t('fields.ownerUnit'), cell: (row) => (row.ownerUnit ? <InTheirLanguage text={row.ownerUnit.name} /> : '—') },
    { key: 'level', label: t('fields.level'), cell: (row) => t(`levels.${row.level}`) },
    { key: 'confidentiality', label: t('fields.confidentiality'), cell: (row) => t(`confidentiality.${row.confidentiality}`) },
    { key: 'files', label: t('register.files'), cell: (row) => row.files.map((file) => `${t(`languages.${file.language}Short`)} ${file.format.toUpperCase()}`).join(', ') || '—' },
  ];
};
