import { NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { fileRequest } from '../../api/development-requests';
import { requestKinds, type RequestKind } from '../../api/model/development-requests';
import { useSession } from '../../app/session';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import { DocumentPick, TypePick, UnitPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Page } from '../../shared/ui/page';
import { ChosenPeople } from '../drafts/chosen-people';
import { bodyOf, emptyRequest, type RequestForm } from './new-request';

/** The address names the document when one comes from its page. */
const useStart = (): RequestForm => {
  const [query] = useSearchParams();
  const { today } = useSession();
  const documentId = query.get('document');
  return emptyRequest(requestKinds.find((each) => each === query.get('kind')) ?? (documentId ? 'new-edition' : 'new-document'), documentId, Number(today.slice(0, 4)));
};

export const NewRequestPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm(useStart());
  const saving = useSave(() => fileRequest(bodyOf(form.values)), { stale: ['development-requests'], success: t('requests.filed'), onDone: ({ id }) => void navigate(`/requests/${id}`) });
  const faults = useFaults(saving.error);
  const { kind, typeId, documentId, title, unitId, workingGroup, from, to, wantedYear } = form.values;
  return (
    <Page title={t('requests.newTitle')} hint={t('requests.newHint')} width="text">
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('requests.send')} onCancel={() => void navigate('/requests')}>
        <Radio.Group label={t('requests.kind')} value={kind} onChange={(value) => form.set('kind', value as RequestKind)}>
          <Stack gap={8} mt={6}>{requestKinds.map((each) => <Radio key={each} value={each} label={t(`requestKinds.${each}`)} />)}</Stack>
        </Radio.Group>
        {kind === 'new-document' ? (
          <>
            <TypePick label={t('fields.type')} required value={typeId} onChange={(id) => form.set('typeId', id)} error={faults.of('typeId')} />
            <LocalizedFields name="title" label={t('requests.workingTitle')} value={title} onChange={(value) => form.set('title', value)} faults={faults} />
          </>
        ) : (
          <DocumentPick label={t('requests.document')} required value={documentId} onChange={(id) => form.set('documentId', id)} error={faults.of('documentId')} />
        )}
        <Textarea required autosize minRows={3} label={t('requests.need')} description={t('requests.needHint')} {...form.text('need')} error={faults.of('need')} />
        <UnitPick kind="unit" label={t('requests.unit')} description={t('requests.unitHint')} required value={unitId} onChange={(id) => form.set('unitId', id)} error={faults.of('unitId')} />
        <ChosenPeople label={t('requests.workingGroup')} value={workingGroup} onChange={(people) => form.set('workingGroup', people)} error={faults.of('workingGroup')} />
        <DateField label={t('requests.from')} required value={from} onChange={(date) => form.set('from', date)} error={faults.of('from')} />
        <DateField label={t('requests.to')} required value={to} onChange={(date) => form.set('to', date)} error={faults.of('to')} />
        <NumberInput label={t('requests.wantedYear')} required hideControls allowDecimal={false} thousandSeparator="" value={wantedYear} onChange={(value) => form.set('wantedYear', Number(value))} error={faults.of('wantedYear')} />
      </FormShell>
    </Page>
  );
};
