import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutgoingReference, ReferenceDecision } from '../../../api/model/reading';
import { decideReference } from '../../../api/reading';
import { useLanguage } from '../../../i18n/use-language';
import { inLanguage } from '../../../shared/format/texts';
import { useSave } from '../../../shared/hooks/use-save';
import { ErrorNote } from '../../../shared/ui/error-note';

/** Confirms or rejects a reference that was found; where the code fits several documents, says which one is meant. */
export const Decision = ({ documentId, reference }: { documentId: string; reference: OutgoingReference }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, printed, state, targets } = reference;
  const [target, setTarget] = useState<string | null>(null);
  const meant = target ?? (targets.length === 1 ? targets[0]?.documentId ?? null : null);
  const saving = useSave((decision: ReferenceDecision) => decideReference(documentId, id, decision), { stale: ['references'] });
  return (
    <>
      <ErrorNote error={saving.error} />
      <Group gap="xs" mt={4}>
        {targets.length > 1 && (
          <Select
            size="xs"
            w={280}
            aria-label={t('references.which')}
            placeholder={t('references.which')}
            data={targets.map(({ documentId: value, code, title }) => ({ value, label: [code, inLanguage(title, language).text].filter(Boolean).join(' · ') }))}
            value={target}
            onChange={setTarget}
          />
        )}
        {state !== 'confirmed' && (
          <Button size="compact-xs" variant="light" disabled={meant === null} loading={saving.isPending} aria-label={t('references.confirmOne', { printed })} onClick={() => saving.mutate({ state: 'confirmed', targetId: meant })}>
            {t('references.confirm')}
          </Button>
        )}
        {state !== 'rejected' && (
          <Button size="compact-xs" variant="default" loading={saving.isPending} aria-label={t('references.rejectOne', { printed })} onClick={() => saving.mutate({ state: 'rejected', targetId: null })}>
            {t('references.reject')}
          </Button>
        )}
      </Group>
    </>
  );
};
