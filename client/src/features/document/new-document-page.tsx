import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { createDocument, suggestNumber, type NewDocument } from '../../api/documents';
import { ActPick } from '../../shared/forms/act-pick';
import { DateField } from '../../shared/forms/date-field';
import { EditionFields } from '../../shared/forms/edition-fields';
import { FormShell } from '../../shared/forms/form-shell';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import { PersonPick, TypePick, UnitPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Page } from '../../shared/ui/page';
import { NextNumber } from './next-number';

/** To everybody it is opened later, by the publication check. */
const closed = ['internal', 'restricted'] as const;

const empty: NewDocument = {
  typeId: '',
  title: { kk: null, ru: null, en: null },
  code: null,
  registrationNumber: null,
  edition: null,
  ownerUnitId: null,
  responsibleId: null,
  confidentiality: 'internal',
  validFrom: null,
  actIds: [],
};

/** Puts an approved document into the register by hand. */
export const NewDocumentPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm(empty);
  const [actId, setActId] = useState<string | null>(null);
  const saving = useSave(() => createDocument({ ...form.values, actIds: actId ? [actId] : [] }), {
    stale: ['documents', 'acts'],
    success: t('document.registered'),
    onDone: (card) => void navigate(`/documents/${card.id}`),
  });
  const { typeId } = form.values;
  const next = useQuery({ queryKey: ['documents', 'next-number', typeId], queryFn: () => suggestNumber(typeId), enabled: typeId !== '' });
  const faults = useFaults(saving.error);
  const optional = (name: 'code' | 'registrationNumber') => ({
    value: form.values[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => form.set(name, event.currentTarget.value || null),
    error: faults.of(name),
  });
  return (
    <Page title={t('document.newTitle')} hint={t('document.newHint')} width="text">
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('document.register')} onCancel={() => void navigate('/register')}>
        <TypePick label={t('fields.type')} required value={form.values.typeId || null} onChange={(id) => form.set('typeId', id ?? '')} error={faults.of('typeId')} />
        <LocalizedFields name="title" label={t('fields.title')} value={form.values.title} onChange={(title) => form.set('title', title as NewDocument['title'])} faults={faults} />
        <TextInput label={t('fields.code')} description={<>{t('document.codeHint')} <NextNumber number={next.data?.code} onUse={(code) => form.set('code', code)} /></>} {...optional('code')} />
        <TextInput label={t('fields.registrationNumber')} description={<NextNumber number={next.data?.registrationNumber} onUse={(number) => form.set('registrationNumber', number)} />} {...optional('registrationNumber')} />
        <EditionFields value={form.values.edition ?? { issue: null, revision: null }} onChange={(edition) => form.set('edition', edition.issue === null && edition.revision === null ? null : edition)} />
        <ActPick value={actId} onChange={setActId} error={faults.of('actIds')} required={false} />
        <DateField label={t('fields.validFrom')} description={t('document.validFromHint')} value={form.values.validFrom} onChange={(date) => form.set('validFrom', date)} error={faults.of('validFrom')} />
        <UnitPick label={t('fields.ownerUnit')} value={form.values.ownerUnitId} onChange={(id) => form.set('ownerUnitId', id)} error={faults.of('ownerUnitId')} />
        <PersonPick label={t('fields.responsible')} value={form.values.responsibleId} onChange={(id) => form.set('responsibleId', id)} error={faults.of('responsibleId')} />
        <Select
          label={t('fields.confidentiality')}
          description={`${t(`confidentiality.${form.values.confidentiality}Hint`)}. ${t('publication.later')}`}
          allowDeselect={false}
          data={closed.map((each) => ({ value: each, label: t(`confidentiality.${each}`) }))}
          value={form.values.confidentiality}
          onChange={(value) => value && form.set('confidentiality', value)}
        />
      </FormShell>
    </Page>
  );
};
