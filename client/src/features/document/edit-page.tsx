import { Button, Group, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isApiError } from '../../api/api-error';
import { changeCard, getCard } from '../../api/documents';
import { confidentialities, type Card } from '../../api/model/document';
import { useLanguage } from '../../i18n/use-language';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { PersonPick, UnitPick } from '../../shared/forms/pick-lists';
import { useFaults } from '../../shared/forms/use-faults';
import { inLanguage } from '../../shared/format/texts';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';

const factsOf = (card: Card) => ({
  ownerUnitId: card.ownerUnit?.id ?? null,
  responsibleId: card.responsible?.id ?? null,
  confidentiality: card.confidentiality,
  process: card.process,
  keywords: [...card.keywords],
  reviewMonths: card.reviewMonths,
});
type CardFacts = ReturnType<typeof factsOf>;

/** Opened to everybody only by the publication check; closed at any time. */
const offered = (card: Card) => confidentialities.filter((each) => each !== 'public' || card.publication || card.confidentiality === 'public');

/** Only what differs is sent: a fact that somebody else has mended meanwhile is not put back. */
const differences = (card: Card, now: CardFacts): Partial<CardFacts> => {
  const before = factsOf(card);
  const names = Object.keys(now) as (keyof CardFacts)[];
  return Object.fromEntries(names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name])).map((name) => [name, now[name]]));
};

export const EditPage = () => {
  const { t } = useTranslation();
  const id = useParams()['id'] ?? '';
  // What stands in the form must not change under the hands of the one who types.
  const card = useQuery({ queryKey: ['card', id, null], queryFn: () => getCard(id, null), staleTime: Infinity, refetchOnWindowFocus: false });
  return (
    <Page title={t('document.edit')} hint={card.data?.code ?? undefined} width="text">
      <Loaded query={card}>{(data) => <EditForm card={data} />}</Loaded>
    </Page>
  );
};

const EditForm = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const form = useForm<CardFacts>(factsOf(card));
  const sinceForm = useForm<{ since: string | null }>({ since: null });
  const leave = (): void => void navigate(`/documents/${card.id}`);
  const saving = useSave(
    (revision: number) => changeCard(card.id, revision, { ...differences(card, form.values), since: sinceForm.values.since ?? undefined }),
    { stale: ['card', 'documents', 'reading'], success: t('document.saved'), onDone: leave },
  );
  const faults = useFaults(saving.error);
  const ownerUnit = card.ownerUnit && { id: card.ownerUnit.id, name: inLanguage(card.ownerUnit.name, language).text };
  return (
    <FormShell onSubmit={() => saving.mutate(card.revision)} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={leave}>
      {isApiError(saving.error, 'stale_revision') && <StaleChoice card={card} keepMine={(revision) => saving.mutate(revision)} />}
      <UnitPick label={t('fields.ownerUnit')} present={ownerUnit} value={form.values.ownerUnitId} onChange={(unit) => form.set('ownerUnitId', unit)} error={faults.of('ownerUnitId')} />
      <PersonPick label={t('fields.responsible')} present={card.responsible} value={form.values.responsibleId} onChange={(person) => form.set('responsibleId', person)} error={faults.of('responsibleId')} />
      <Select
        label={t('fields.confidentiality')}
        description={t(`confidentiality.${form.values.confidentiality}Hint`)}
        allowDeselect={false}
        data={offered(card).map((each) => ({ value: each, label: t(`confidentiality.${each}`) }))}
        value={form.values.confidentiality}
        onChange={(value) => value && form.set('confidentiality', value)}
      />
      <TextInput label={t('fields.process')} value={form.values.process ?? ''} onChange={(event) => form.set('process', event.currentTarget.value || null)} error={faults.of('process')} />
      <TagsInput label={t('fields.keywords')} description={t('forms.tagsHint')} value={form.values.keywords} onChange={(words) => form.set('keywords', words)} />
      <NumberInput label={t('fields.reviewMonths')} min={1} max={240} allowDecimal={false} value={form.values.reviewMonths ?? ''} onChange={(months) => form.set('reviewMonths', months === '' ? null : Number(months))} error={faults.of('reviewMonths')} />
      <DateField label={t('document.since')} description={t('document.sinceHint')} value={sinceForm.values.since} onChange={(date) => sinceForm.set('since', date)} error={faults.of('since')} />
    </FormShell>
  );
};

/** Somebody else saved first: look at theirs, or put mine on top of it. */
const StaleChoice = ({ card, keepMine }: { card: Card; keepMine: (revision: number) => void }) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const retry = async (): Promise<void> => keepMine((await getCard(card.id, null)).revision);
  const see = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['card', card.id] });
    await navigate(`/documents/${card.id}/history`);
  };
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => void see()}>
        {t('document.seeChange')}
      </Button>
      <Button variant="default" onClick={() => void retry()}>
        {t('document.keepMine')}
      </Button>
    </Group>
  );
};
