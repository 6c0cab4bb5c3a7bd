import { Button, Select, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { changeDraft } from '../../api/drafts';
import { languages, type Language } from '../../api/model/common';
import type { Draft } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import { PersonPick, UnitPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { inLanguage } from '../../shared/format/texts';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { bodyOf, valuesOf } from './card-values';
import { ChosenPeople } from './chosen-people';
import { ChosenUnits } from './chosen-units';
import { draftKeys } from './keys';
import { ScopeRules } from './scope-rules';

/** To everybody a document is opened later, by the publication check. */
const closed = ['internal', 'restricted'] as const;

/** Somebody else of the working group saved first: theirs is fetched, mine is typed again where it differs. */
const SeeTheirs = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  return (
    <div>
      <Button variant="default" onClick={() => void client.invalidateQueries({ queryKey: draftKeys.one(draft.id) })}>
        {t('document.seeChange')}
      </Button>
    </div>
  );
};

/** The facts of the card; a cancellation has fewer. */
export const CardForm = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const form = useForm(valuesOf(draft));
  const saving = useSave(() => changeDraft(draft, bodyOf(draft, form.values)), { stale: ['drafts'], success: t('common.saved') });
  const faults = useFaults(saving.error);
  const { values } = form;
  const ends = draft.kind === 'cancellation';
  return (
    <div className="narrow-form">
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')}>
        {isApiError(saving.error, 'stale_revision') && <SeeTheirs draft={draft} />}
        {!ends && (
          <>
            <LocalizedFields name="title" label={t('fields.title')} value={values.title} onChange={(title) => form.set('title', title)} faults={faults} />
            <UnitPick
              label={t('fields.ownerUnit')}
              present={draft.ownerUnit && { id: draft.ownerUnit.id, name: inLanguage(draft.ownerUnit.name, page).text }}
              value={values.ownerUnitId}
              onChange={(id) => form.set('ownerUnitId', id)}
              error={faults.of('ownerUnitId')}
            />
            <PersonPick label={t('fields.responsible')} present={draft.responsible} value={values.responsibleId} onChange={(id) => form.set('responsibleId', id)} error={faults.of('responsibleId')} />
            <Select
              label={t('fields.confidentiality')}
              description={t(`confidentiality.${values.confidentiality}Hint`)}
              allowDeselect={false}
              data={closed.map((each) => ({ value: each, label: t(`confidentiality.${each}`) }))}
              value={values.confidentiality}
              onChange={(value) => value && form.set('confidentiality', value)}
            />
            <Select
              label={t('fields.masterLanguage')}
              allowDeselect={false}
              data={languages.map((each) => ({ value: each, label: t(`languages.${each}`) }))}
              value={values.masterLanguage}
              onChange={(value) => value && form.set('masterLanguage', value as Language)}
            />
            <ScopeRules value={values.scope} onChange={(scope) => form.set('scope', scope)} error={faults.of('scope')} />
          </>
        )}
        <ChosenPeople label={t('drafts.workingGroup')} hint={t('drafts.workingGroupHint')} value={values.workingGroup} onChange={(people) => form.set('workingGroup', people)} error={faults.of('workingGroupIds')} />
        <ChosenUnits label={t('drafts.interestedUnits')} hint={t('drafts.interestedUnitsHint')} value={values.interestedUnits} onChange={(units) => form.set('interestedUnits', units)} error={faults.of('interestedUnitIds')} />
        <Textarea required={ends} autosize minRows={2} label={t(ends ? 'drafts.cancelReason' : 'drafts.need')} {...form.text('reason')} error={faults.of('reason')} />
        <DateField label={t('drafts.desiredStart')} description={t('drafts.desiredStartHint')} value={values.desiredStart} onChange={(date) => form.set('desiredStart', date)} error={faults.of('desiredStart')} />
      </FormShell>
    </div>
  );
};
