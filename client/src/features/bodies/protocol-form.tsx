import { FileInput, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordProtocol } from '../../api/bodies';
import type { Agenda } from '../../api/model/approvals-office';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Empty } from '../../shared/ui/empty';
import { useStageKinds } from '../approvals-office/use-stage-kinds';
import { AgendaItemRow } from './agenda-item';
import { protocolOf, undecided, type ItemDecision, type ProtocolValues } from './protocol-values';

const nothing = (): void => undefined;

/** Several items of the agenda decided under one protocol, with its number, its date and its extract. */
export const ProtocolForm = ({ agenda, onDone }: { agenda: Agenda; onDone: () => void }) => {
  const { t } = useTranslation();
  const kinds = useStageKinds();
  const form = useForm<ProtocolValues>({ number: '', date: null, items: {} });
  const [extract, setExtract] = useState<File | null>(null);
  const { number, date, items } = form.values;
  const protocol = protocolOf(form.values, agenda.items);
  const saving = useSave(() => recordProtocol(agenda.body.id, protocol, extract, nothing), { stale: ['bodies', 'approvals', 'tasks'], success: t('bodies.recorded'), onDone });
  const faults = useFaults(saving.error);
  if (agenda.items.length === 0) return <Empty title={t('bodies.empty')} hint={t('bodies.emptyHint')} />;
  const decide = (id: string) => (decision: ItemDecision): void => form.set('items', { ...items, [id]: decision });
  return (
    <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={protocol.decisions.length === 0 ? t('bodies.recordNothing') : t('bodies.record', { count: protocol.decisions.length })}>
      <ol className="hits">
        {agenda.items.map((item) => (
          <AgendaItemRow key={item.id} item={item} outcomes={kinds.find(({ kind }) => kind === item.stageKind)?.outcomes ?? []} value={items[item.id] ?? undecided} onChange={decide(item.id)} />
        ))}
      </ol>
      <Title order={2} size="h4">{t('bodies.protocol')}</Title>
      <Stack className="narrow-form">
        <TextInput required label={t('bodies.number')} value={number} onChange={(event) => form.set('number', event.currentTarget.value)} error={faults.of('number')} />
        <DateField required label={t('bodies.date')} value={date} onChange={(value) => form.set('date', value)} error={faults.of('date')} />
        <FileInput label={t('bodies.extract')} description={t('bodies.extractHint')} placeholder={t('forms.chooseFile')} accept=".pdf,.docx" clearable clearButtonProps={{ 'aria-label': t('bodies.noExtract') }} value={extract} onChange={setExtract} />
      </Stack>
    </FormShell>
  );
};
