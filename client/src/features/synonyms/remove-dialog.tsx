import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StoredRule } from '../../api/model/search-office';
import { removeRule } from '../../api/search-office';
import { FormShell } from '../../shared/forms/form-shell';
import { useSave } from '../../shared/hooks/use-save';
import { Dialog } from '../../shared/ui/dialog';
import { RuleWords } from './rule-words';

/** Takes a rule out; says beforehand what is lost. */
export const RemoveDialog = ({ rule, onClose }: { rule: StoredRule; onClose: () => void }) => {
  const { t } = useTranslation();
  const saving = useSave(() => removeRule(rule.id), { stale: ['synonyms'], success: t('synonyms.removed'), onDone: onClose });
  return (
    <Dialog title={t('synonyms.remove')} onClose={onClose}>
      <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('synonyms.remove')} onCancel={onClose} danger>
        <RuleWords rule={rule.rule} />
        <Text>{t('synonyms.removeHint')}</Text>
      </FormShell>
    </Dialog>
  );
};
