import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggest } from '../../../api/documents';
import type { Suggestion } from '../../../api/model/document';
import { useLanguage } from '../../../i18n/use-language';
import { inLanguage } from '../../../shared/format/texts';

interface DocumentPickProps {
  readonly value: string | null;
  readonly onChange: (documentId: string | null) => void;
  readonly error?: string | null;
}

/** A document found by its code or title. */
export const DocumentPick = ({ value, onChange, error }: DocumentPickProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const found = useQuery({ queryKey: ['suggestions', q], queryFn: ({ signal }) => suggest(q, signal), enabled: q.trim() !== '', placeholderData: keepPreviousData });
  const nameOf = ({ code, title }: Suggestion): string => [code, inLanguage(title, language).text].filter(Boolean).join(' · ');
  return (
    <Select
      label={t('references.document')}
      description={t('references.documentHint')}
      required
      searchable
      data={(found.data?.items ?? []).map((each) => ({ value: each.documentId, label: nameOf(each) }))}
      // The server has searched already, by rules of its own.
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      error={error}
      nothingFoundMessage={t('common.nothingFound')}
    />
  );
};
