import { Checkbox, Fieldset, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { publishDocument } from '../../api/documents';
import type { Card } from '../../api/model/document';
import { useSession } from '../../app/session';
import { DateField } from '../../shared/forms/date-field';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';

const questions = ['noPersonalData', 'noOthersRights', 'noCommercialSecret'] as const;

interface Answers {
  readonly noPersonalData: boolean;
  readonly noOthersRights: boolean;
  readonly noCommercialSecret: boolean;
  readonly agreedWith: string;
  readonly agreedOn: string | null;
}

/** The publication check: only after it is a document opened to everybody (LIB-6). */
export const PublishDialog = ({ card, onClose }: { card: Card; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const form = useForm<Answers>({ noPersonalData: false, noOthersRights: false, noCommercialSecret: false, agreedWith: '', agreedOn: today });
  const saving = useSave(
    (agreedOn: string) => publishDocument(card.id, card.revision, { noPersonalData: true, noOthersRights: true, noCommercialSecret: true, agreedWith: form.values.agreedWith, agreedOn }),
    { stale: ['card', 'documents', 'library'], success: t('publication.done'), onDone: onClose },
  );
  const faults = useFaults(saving.error);
  const { agreedOn } = form.values;
  const answered = questions.every((question) => form.values[question]);
  return (
    <Dialog title={t('publication.title')} onClose={onClose}>
      <Text mb="md">{t('publication.hint')}</Text>
      <FormShell onSubmit={() => answered && agreedOn && saving.mutate(agreedOn)} busy={saving.isPending} error={saving.error} action={t('publication.open')} onCancel={onClose}>
        <Fieldset legend={t('publication.questions')}>
          <Stack gap="sm">
            {questions.map((question) => (
              <Checkbox key={question} required label={t(`publication.${question}`)} checked={form.values[question]} onChange={(event) => form.set(question, event.currentTarget.checked)} error={faults.of(question)} />
            ))}
          </Stack>
        </Fieldset>
        <TextInput required maxLength={200} label={t('publication.agreedWith')} description={t('publication.agreedWithHint')} {...form.text('agreedWith')} error={faults.of('agreedWith')} />
        <DateField required label={t('publication.agreedOn')} value={agreedOn} onChange={(date) => form.set('agreedOn', date)} error={faults.of('agreedOn')} />
      </FormShell>
    </Dialog>
  );
};
