import { Radio, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { beginChange } from '../../api/changes';
import { getCard } from '../../api/documents';
import { createDraft } from '../../api/drafts';
import type { NewDraft, Titles } from '../../api/model/drafts';
import { useLanguage } from '../../i18n/use-language';
import { FormShell } from '../../shared/forms/form-shell';
import { LocalizedFields } from '../../shared/forms/localized-fields';
import { DocumentPick, TypePick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { inLanguage } from '../../shared/format/texts';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Page } from '../../shared/ui/page';
import { draftAddress } from './draft-address';

/** What is proposed: a document of its own, a change of one, another text of one, or its end. */
const purposes = ['document', 'change', 'edition', 'cancellation'] as const;
type Purpose = (typeof purposes)[number];

interface Facts {
  readonly purpose: Purpose;
  readonly typeId: string | null;
  readonly documentId: string | null;
  readonly title: Titles;
  readonly reason: string;
}

/** The address says what is proposed when one comes from a document or from a development request. */
const useStart = (): Facts & { readonly requestId: string | null } => {
  const [query] = useSearchParams();
  const documentId = query.get('document');
  const purpose = purposes.find((each) => each === query.get('purpose')) ?? (documentId ? 'edition' : 'document');
  return { purpose, documentId, typeId: query.get('type'), title: { kk: null, ru: null, en: null }, reason: '', requestId: query.get('request') };
};

const bodyOf = ({ purpose, typeId, documentId, title, reason }: Facts & { readonly purpose: Exclude<Purpose, 'change'> }, requestId: string | null): NewDraft => {
  const shared = { reason: reason.trim() || null, requestId };
  if (purpose === 'document') return { ...shared, kind: 'edition', typeId: typeId ?? '', title };
  return { ...shared, kind: purpose, documentId: documentId ?? '' };
};

/** Begins it, and tells where it is worked on. */
const begin = async ({ purpose, ...facts }: Facts, requestId: string | null): Promise<string> =>
  purpose === 'change'
    ? draftAddress({ ...(await beginChange(facts.documentId ?? '')), kind: 'change' })
    : draftAddress(await createDraft(bodyOf({ ...facts, purpose }, requestId)));

export const NewDraftPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const page = useLanguage();
  const { requestId, ...start } = useStart();
  const form = useForm<Facts>(start);
  const { purpose, documentId, typeId } = form.values;
  const chosen = useQuery({ queryKey: ['card', documentId, null], queryFn: () => getCard(documentId ?? '', null), enabled: documentId !== null });
  const saving = useSave(() => begin(form.values, requestId), { stale: ['drafts'], success: t('drafts.created'), onDone: (address) => void navigate(address) });
  const faults = useFaults(saving.error);
  const present = chosen.data && { id: chosen.data.id, name: `${chosen.data.code ?? t('document.noCode')} · ${inLanguage(chosen.data.title, page).text}` };
  return (
    <Page title={t('drafts.newTitle')} hint={t('drafts.newHint')} width="text">
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('drafts.begin')} onCancel={() => void navigate('/drafts')}>
        <Radio.Group label={t('drafts.purpose')} value={purpose} onChange={(value) => form.set('purpose', value as Purpose)}>
          <Stack gap={8} mt={6}>
            {purposes.map((each) => (
              <Radio key={each} value={each} label={t(`drafts.purposes.${each}`)} description={t(`drafts.purposes.${each}Hint`)} />
            ))}
          </Stack>
        </Radio.Group>
        {purpose === 'document' ? (
          <>
            <TypePick label={t('fields.type')} required value={typeId} onChange={(id) => form.set('typeId', id)} error={faults.of('typeId')} />
            <LocalizedFields name="title" label={t('fields.title')} value={form.values.title} onChange={(title) => form.set('title', title)} faults={faults} />
          </>
        ) : (
          <DocumentPick key={present?.id} label={t('drafts.whichDocument')} required value={documentId} present={present} onChange={(id) => form.set('documentId', id)} error={faults.of('documentId')} />
        )}
        {purpose !== 'change' && (
          <Textarea
            autosize
            minRows={2}
            required={purpose === 'cancellation'}
            label={t(purpose === 'cancellation' ? 'drafts.cancelReason' : 'drafts.need')}
            description={t(purpose === 'cancellation' ? 'drafts.cancelReasonHint' : 'drafts.needHint')}
            {...form.text('reason')}
            error={faults.of('reason')}
          />
        )}
      </FormShell>
    </Page>
  );
};
