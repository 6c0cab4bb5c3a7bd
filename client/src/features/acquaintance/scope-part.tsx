import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getScope, saveScope } from '../../api/campaigns';
import type { DocumentScope } from '../../api/model/acquaintance';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';
import { Loaded } from '../../shared/ui/loaded';
import { ScopeRules } from '../drafts/scope-rules';
import { ScopeText } from '../drafts/scope-text';
import { acquaintanceKeys } from './keys';
import { ScopePreviewBox } from './scope-preview';

/** Who must know the document, by rule, with how many people that is today (ACQ-1). */
export const ScopePart = ({ documentId }: { documentId: string }) => {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const scope = useQuery({ queryKey: acquaintanceKeys.scope(documentId), queryFn: () => getScope(documentId) });
  return (
    <section className="tab-part" aria-labelledby="document-scope">
      <h2 id="document-scope" className="section-title">{t('fields.scope')}</h2>
      <Loaded query={scope} lines={3}>
        {(data) => (editing ? <Editor documentId={documentId} stored={data} onDone={() => setEditing(false)} /> : <Shown stored={data} onEdit={() => setEditing(true)} />)}
      </Loaded>
    </section>
  );
};

const Shown = ({ stored, onEdit }: { stored: DocumentScope; onEdit: () => void }) => {
  const { t } = useTranslation();
  return (
    <>
      <ul>
        {stored.scope.map((rule) => (
          <li key={JSON.stringify(rule)}><ScopeText rule={rule} /></li>
        ))}
      </ul>
      <ScopePreviewBox scope={stored.scope} />
      <Button mt="sm" variant="default" onClick={onEdit}>{t('campaigns.editScope')}</Button>
    </>
  );
};

const Editor = ({ documentId, stored, onDone }: { documentId: string; stored: DocumentScope; onDone: () => void }) => {
  const { t } = useTranslation();
  const [rules, setRules] = useState(stored.scope);
  const saving = useSave(() => saveScope(documentId, stored.revision, rules), { stale: ['acquaintance', 'card'], success: t('common.saved'), onDone });
  const faults = useFaults(saving.error);
  return (
    <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onDone}>
      <ScopeRules value={rules} onChange={setRules} error={faults.of('scope')} />
      <ScopePreviewBox scope={rules} />
      <p className="quiet">{t('campaigns.scopeHint')}</p>
    </FormShell>
  );
};
