import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SynonymRule } from '../../api/model/search-office';
import { tryQuery } from '../../api/search-office';
import { ErrorNote } from '../../shared/ui/error-note';
import { TrialResult } from './trial-result';

/** A query with the rule as it stands in the form; nobody's search is changed by it, and it is no miss. */
export const TrialBox = ({ rule, query }: { rule: SynonymRule | null; query: string }) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(query);
  const trial = useMutation({ mutationFn: () => tryQuery(typed.trim(), rule) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim()) trial.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="xs" wrap="nowrap" mb="md">
        <TextInput flex={1} label={t('synonyms.query')} value={typed} maxLength={200} onChange={(event) => setTyped(event.currentTarget.value)} />
        <Button type="submit" variant="default" className="no-shrink" loading={trial.isPending}>{t('synonyms.try')}</Button>
      </Group>
      <ErrorNote error={trial.error} />
      <div role="status">{trial.data && <TrialResult trial={trial.data} />}</div>
    </form>
  );
};
