import { Checkbox, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../api/model/common';
import type { BatchItem, BatchItemChange } from '../../api/model/imports';
import { useLanguage } from '../../i18n/use-language';
import { DocumentPick } from '../../shared/forms/pick-lists';
import { inLanguage, sizeText } from '../../shared/format/texts';
import { useErrorText } from '../../shared/hooks/use-error-text';
import type { Column } from '../../shared/ui/data-table';
import type { BatchRow } from './batch-order';
import { Candidates } from './candidates';

const changeOf = (item: BatchItem): BatchItemChange => ({ documentId: item.match?.documentId ?? null, language: item.language, accepted: item.accepted });

/** File, document, language, yes or no; a refused file says why instead. */
export const useBatchColumns = (onChange: (index: number, change: BatchItemChange) => void): Column<BatchRow>[] => {
  const { t } = useTranslation();
  const language = useLanguage();
  const texts = useErrorText();
  const nameOf = (match: NonNullable<BatchItem['match']>): string => [match.code, inLanguage(match.title, language).text].filter(Boolean).join(' · ');
  const signOf = ({ match, matchedBy, candidates }: BatchItem): string | undefined => {
    if (match && matchedBy === 'text') return t('files.matchedByText');
    if (match) return matchedBy === 'table' ? t('files.matchedByTable') : undefined;
    return candidates.length > 0 ? t('files.severalMatch') : t('files.noMatch');
  };
  return [
    {
      key: 'accepted',
      label: t('files.accept'),
      cell: ({ item, index }) => (
        <Checkbox aria-label={t('files.acceptFile', { name: item.name })} disabled={item.refused !== null || !item.match} checked={item.accepted} onChange={() => onChange(index, { ...changeOf(item), accepted: !item.accepted })} />
      ),
    },
    {
      key: 'file',
      label: t('fields.file'),
      cell: ({ item }) => (
        <>
          <Text size="sm" fw={600}>{item.name}</Text>
          <Text size="xs" c="dimmed">{[item.format?.toUpperCase(), sizeText(item.size)].filter(Boolean).join(' · ')}</Text>
          {item.refused && <Text size="sm" c="red">{texts.code('file_refused', { ...item.refused.params, reason: item.refused.code })}</Text>}
        </>
      ),
    },
    {
      key: 'document',
      label: t('files.document'),
      cell: ({ item, index }) =>
        item.refused ? '—' : (
          <>
            <DocumentPick
              present={item.match && { id: item.match.documentId, name: nameOf(item.match) }}
              value={item.match?.documentId ?? null}
              onChange={(documentId) => onChange(index, { ...changeOf(item), documentId, accepted: documentId !== null })}
              description={signOf(item)}
              aria-label={t('files.documentOf', { name: item.name })}
            />
            {!item.match && <Candidates candidates={item.candidates} nameOf={nameOf} onChoose={(documentId) => onChange(index, { ...changeOf(item), documentId, accepted: true })} />}
          </>
        ),
    },
    {
      key: 'language',
      label: t('files.language'),
      cell: ({ item, index }) =>
        item.refused ? '—' : (
          <Select
            aria-label={t('files.languageOf', { name: item.name })}
            w={150}
            allowDeselect={false}
            data={languages.map((each) => ({ value: each, label: t(`languages.${each}`) }))}
            value={item.language}
            onChange={(value) => value && onChange(index, { ...changeOf(item), language: value as Language })}
          />
        ),
    },
  ];
};
