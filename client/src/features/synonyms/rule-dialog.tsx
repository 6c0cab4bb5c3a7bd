import { Divider, Radio, Stack, TagsInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredRule, SynonymRule } from '../../api/model/search-office';
import { saveRule } from '../../api/search-office';
import { FormShell } from '../../shared/forms/form-shell';
import { useForm } from '../../shared/hooks/use-form';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { draftOf, ruleOf, type Draft } from './draft';
import { TrialBox } from './trial-box';

interface RuleDialogProps {
  /** Null: a new rule. */
  readonly stored: StoredRule | null;
  /** What somebody searched for in vain. */
  readonly query: string;
  readonly onClose: () => void;
}

/** Writes a rule and tries it on the spot, before anybody's search is changed. */
export const RuleDialog = ({ stored, query, onClose }: RuleDialogProps) => {
  const { t } = useTranslation();
  const form = useForm<Draft>(draftOf(stored?.rule ?? null, query));
  const [asked, setAsked] = useState(false);
  const rule = ruleOf(form.values);
  const saving = useSave((given: SynonymRule) => saveRule(stored, given), { stale: ['synonyms'], success: t('synonyms.saved'), onDone: onClose });
  const submit = (): void => {
    setAsked(true);
    if (rule) saving.mutate(rule);
  };
  const words = (name: 'terms' | 'from' | 'to', least: number) => (
    <TagsInput
      label={t(`synonyms.${name}`)}
      description={t('forms.tagsHint')}
      maxTags={20}
      value={[...form.values[name]]}
      onChange={(list) => form.set(name, list)}
      error={asked && form.values[name].length < least ? t(`synonyms.least.${name}`) : null}
    />
  );
  return (
    <Dialog title={stored ? t('synonyms.edit') : t('synonyms.add')} onClose={onClose}>
      <FormShell onSubmit={submit} busy={saving.isPending} error={saving.error} action={t('common.save')} onCancel={onClose}>
        <Radio.Group label={t('synonyms.kind')} value={form.values.kind} onChange={(kind) => form.set('kind', kind as Draft['kind'])}>
          <Stack gap="xs" mt={6}>
            {(['both', 'oneWay'] as const).map((kind) => <Radio key={kind} value={kind} label={t(`synonyms.${kind}`)} description={t(`synonyms.${kind}Hint`)} />)}
          </Stack>
        </Radio.Group>
        {form.values.kind === 'both' ? words('terms', 2) : <>{words('from', 1)}{words('to', 1)}</>}
      </FormShell>
      <Divider my="lg" />
      <Text component="h3" className="section-title">{t('synonyms.trial')}</Text>
      <TrialBox rule={rule} query={query} />
    </Dialog>
  );
};
