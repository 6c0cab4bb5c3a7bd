import { Button, Checkbox, Fieldset, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { declareUnaffected } from '../../api/language-step';
import type { Language } from '../../api/model/common';
import type { LanguageStep, StepSubject } from '../../api/model/language-step';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { useClauseName } from './clause-name';

interface DeclareDialogProps {
  readonly step: LanguageStep;
  readonly language: Language;
  readonly subject: StepSubject;
  readonly onClose: () => void;
}

/** The owner says of clauses that this language need not follow the master text in them. */
export const DeclareDialog = ({ step, language, subject, onClose }: DeclareDialogProps) => {
  const { t } = useTranslation();
  const nameOf = useClauseName();
  const form = useForm<{ chosen: readonly (string | null)[]; reason: string }>({ chosen: [], reason: '' });
  const rows = step.clauses.filter(({ states }) => states[language] === 'lagging' || states[language] === 'missing');
  const { chosen, reason } = form.values;
  const saving = useSave(() => declareUnaffected(subject, { language, anchors: [...chosen], reason }), { stale: ['language-step'], success: t('languageStep.declared'), onDone: onClose });
  const faults = useFaults(saving.error);
  const toggle = (anchor: string | null): void => form.set('chosen', chosen.includes(anchor) ? chosen.filter((each) => each !== anchor) : [...chosen, anchor]);
  return (
    <Dialog title={`${t('languageStep.declareTitle')}: ${t(`languages.${language}Own`)}`} onClose={onClose}>
      <Text mb="md">{t('languageStep.declareHint')}</Text>
      <FormShell onSubmit={() => chosen.length > 0 && saving.mutate()} busy={saving.isPending} error={saving.error} action={t('languageStep.declare')} onCancel={onClose}>
        <Fieldset legend={t('languageStep.clausesToDeclare')}>
          <Stack gap="xs" className="step-choice">
            {rows.map((row) => (
              <Checkbox
                key={row.anchor ?? ''}
                label={[nameOf(row, step.clauses.length === 1), row.heading].filter(Boolean).join(' · ')}
                description={t(`languageStep.states.${row.states[language] ?? 'same'}`)}
                checked={chosen.includes(row.anchor)}
                onChange={() => toggle(row.anchor)}
              />
            ))}
          </Stack>
          {rows.length > 1 && (
            <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => form.set('chosen', rows.map(({ anchor }) => anchor))}>
              {t('languageStep.chooseAll')}
            </Button>
          )}
        </Fieldset>
        <Textarea required autosize minRows={2} maxLength={1000} label={t('languageStep.declareReason')} {...form.text('reason')} error={faults.of('reason')} />
      </FormShell>
    </Dialog>
  );
};
