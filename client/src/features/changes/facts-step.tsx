import { Button, Select, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { saveFacts } from '../../api/changes';
import { getCard } from '../../api/documents';
import { causes, type Cause, type Change, type ChangeFacts } from '../../api/model/changes';
import { useLanguage } from '../../i18n/use-language';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { DocumentPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { inLanguage } from '../../shared/format/texts';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Facts } from '../../shared/ui/facts';
import { changeKeys } from './keys';
import { useNoticeFacts } from './notice-facts';

/** Why the text changes, on what basis, with what consequences and from when. */
export const FactsStep = ({ change }: { change: Change }) => {
  const [read, setRead] = useState(0);
  return change.abilities.edit ? <FactsForm key={read} change={change} onSeeTheirs={() => setRead(read + 1)} /> : <ShownFacts change={change} />;
};

const ShownFacts = ({ change }: { change: Change }) => <Facts facts={useNoticeFacts(change)} />;

/** Somebody else of the working group saved first: theirs can be looked at, or mine saved over it. */
const useSaveFacts = (change: Change, facts: ChangeFacts) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const save = async (): Promise<Change> => {
    try {
      return await saveFacts(change, facts);
    } catch (error) {
      if (isApiError(error, 'stale_revision')) await client.invalidateQueries({ queryKey: changeKeys.one(change.id) });
      throw error;
    }
  };
  return useSave(save, { stale: ['drafts'], success: t('common.saved') });
};

const FactsForm = ({ change, onSeeTheirs }: { change: Change; onSeeTheirs: () => void }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const { cause, basis, basisDocumentId, consequences, introducedOn } = change;
  const form = useForm({ cause, basis, basisDocumentId, consequences, introducedOn });
  const saving = useSaveFacts(change, form.values);
  const faults = useFaults(saving.error);
  const chosen = useQuery({ queryKey: ['card', basisDocumentId, null], queryFn: () => getCard(basisDocumentId ?? '', null), enabled: basisDocumentId !== null });
  const present = chosen.data && { id: chosen.data.id, name: `${chosen.data.code ?? t('document.noCode')} · ${inLanguage(chosen.data.title, page).text}` };
  return (
    <div className="narrow-form">
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')}>
        {isApiError(saving.error, 'stale_revision') && (
          <div>
            <Button variant="default" onClick={onSeeTheirs}>
              {t('document.seeChange')}
            </Button>
          </div>
        )}
        <Select
          label={t('changes.cause')}
          placeholder={t('changes.chooseCause')}
          data={causes.map((value) => ({ value, label: t(`changes.causes.${value}`) }))}
          value={form.values.cause}
          onChange={(value) => form.set('cause', value as Cause | null)}
          error={faults.of('cause')}
        />
        <Textarea autosize minRows={2} label={t('changes.basis')} description={t('changes.basisHint')} {...form.text('basis')} error={faults.of('basis')} />
        <DocumentPick key={present?.id} label={t('changes.basisDocument')} description={t('changes.basisDocumentHint')} present={present} value={form.values.basisDocumentId} onChange={(id) => form.set('basisDocumentId', id)} error={faults.of('basisDocumentId')} />
        <Textarea autosize minRows={2} label={t('changes.consequences')} description={t('changes.consequencesHint')} {...form.text('consequences')} error={faults.of('consequences')} />
        <DateField label={t('changes.introducedOn')} description={t('changes.introducedOnHint')} value={form.values.introducedOn} onChange={(date) => form.set('introducedOn', date)} error={faults.of('introducedOn')} />
      </FormShell>
    </div>
  );
};
