import { Checkbox, Fieldset, Group, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setLanguages } from '../../api/language-step';
import { languages, type Language } from '../../api/model/common';
import type { LanguageStep, StepSubject } from '../../api/model/language-step';
import { FormShell } from '../../shared/forms/form-shell';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { factsOf, valuesOf, type FactsValues, type LanguageValues } from './facts-values';
import { LanguageFields } from './language-fields';

interface FactsDialogProps {
  readonly step: LanguageStep;
  readonly subject: StepSubject;
  readonly onClose: () => void;
}

/** Which languages the document needs, what each text is, and which may be behind for how long. */
export const FactsDialog = ({ step, subject, onClose }: FactsDialogProps) => {
  const { t } = useTranslation();
  const form = useForm<FactsValues>(valuesOf(step));
  const { required, chosen, of } = form.values;
  const saving = useSave(() => setLanguages(subject, step.revision, factsOf(step, form.values)), { stale: ['language-step'], success: t('languageStep.saved'), onDone: onClose });
  const set = (language: Language, values: Partial<LanguageValues>): void => form.set('of', { ...of, [language]: { ...of[language], ...values } });
  const toggle = (language: Language): void => form.set('required', required.includes(language) ? required.filter((each) => each !== language) : [...required, language]);
  const shown = languages.filter((language) => language !== step.master && (step.languages.some((each) => each.language === language) || (chosen && required.includes(language))));
  return (
    <Dialog title={t('languageStep.setTitle')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        <Fieldset legend={t('languageStep.whichRequired')}>
          <Radio.Group value={chosen ? 'chosen' : 'default'} onChange={(value) => form.set('chosen', value === 'chosen')} aria-label={t('languageStep.whichRequired')}>
            <Stack gap="xs">
              <Radio value="default" label={t('languageStep.requiredDefault')} />
              <Radio value="chosen" label={t('languageStep.requiredChosen')} />
            </Stack>
          </Radio.Group>
          {chosen && (
            <Group mt="xs" pl="lg">
              {languages.map((language) => (
                <Checkbox key={language} label={t(`languages.${language}Own`)} checked={language === step.master || required.includes(language)} disabled={language === step.master} onChange={() => toggle(language)} />
              ))}
            </Group>
          )}
        </Fieldset>
        {shown.map((language) => (
          <LanguageFields key={language} language={language} values={of[language]} onChange={(values) => set(language, values)} mayWaive={step.abilities.waive} />
        ))}
        {!step.abilities.waive && <Text size="sm" c="dimmed">{t('languageStep.waiversAreOffice')}</Text>}
      </FormShell>
    </Dialog>
  );
};
