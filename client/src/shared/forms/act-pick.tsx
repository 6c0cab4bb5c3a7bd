import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listActs } from '../../api/documents';
import { useActText } from '../format/act-text';

interface ActPickProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string | null;
  readonly required?: boolean;
}

/** An act that is already recorded, found by its number, body or date. */
export const ActPick = ({ value, onChange, error, required = true }: ActPickProps) => {
  const { t } = useTranslation();
  const actText = useActText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const acts = useQuery({ queryKey: ['acts', 'pick'], queryFn: () => listActs({ pageSize: 200 }) });
  const found = useQuery({ queryKey: ['acts', 'pick', q], queryFn: () => listActs({ q, pageSize: 20 }), enabled: q !== '' });
  const rows = new Map([...(found.data?.items ?? []), ...(acts.data?.items ?? [])].map((act) => [act.id, act]));
  return (
    <Select
      label={t('acts.act')}
      description={t('acts.pickHint')}
      searchable
      required={required}
      data={[...rows.values()].map((act) => ({ value: act.id, label: actText(act) }))}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      error={error}
      nothingFoundMessage={t('common.nothingFound')}
    />
  );
};
