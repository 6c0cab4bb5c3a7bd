import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerRemark } from '../../api/approvals';
import type { Remark } from '../../api/model/approvals';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { useSave } from '../../shared/hooks/use-save';

interface AnswerFormProps {
  readonly approvalId: string;
  readonly remark: Remark;
  readonly onClose: () => void;
}

/** The author's answer: taken over or not, and in words. */
export const AnswerForm = ({ approvalId, remark, onClose }: AnswerFormProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [accepted, setAccepted] = useState(true);
  const saving = useSave(() => answerRemark(approvalId, remark.id, { text, accepted }), { stale: ['approvals', 'drafts', 'tasks'], success: t('remarks.answered'), onDone: onClose });
  const faults = useFaults(saving.error);
  return (
    <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('remarks.sendAnswer')} onCancel={onClose}>
      <Radio.Group label={t('remarks.decision')} value={accepted ? 'yes' : 'no'} onChange={(value) => setAccepted(value === 'yes')}>
        <Stack gap={6} mt={4}>
          <Radio value="yes" label={t('remarks.accept')} />
          <Radio value="no" label={t('remarks.decline')} />
        </Stack>
      </Radio.Group>
      <Textarea required autoFocus autosize minRows={2} label={t('remarks.answer')} value={text} onChange={(event) => setText(event.currentTarget.value)} error={faults.of('text')} />
    </FormShell>
  );
};
