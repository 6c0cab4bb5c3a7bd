import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerRemark } from '../../api/acquaintance';
import type { ReaderRemark } from '../../api/model/acquaintance';
import { FormShell } from '../../shared/forms/form-shell';
import { useFaults } from '../../shared/forms/use-faults';
import { instantText } from '../../shared/format/dates';
import { useSave } from '../../shared/hooks/use-save';
import { StateMark } from '../../shared/ui/state-mark';

/** What somebody asked or suggested, and what was answered. */
export const RemarkThread = ({ remark, mayAnswer }: { remark: ReaderRemark; mayAnswer: boolean }) => {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState(false);
  const { kind, clauseNumber, text, by, at, answer } = remark;
  return (
    <li>
      <div className="quiet tabular">
        <StateMark tone="quiet">{t(`readerRemarks.kinds.${kind}`)}</StateMark> {[clauseNumber ? t('reading.clauseNumber', { number: clauseNumber }) : t('readerRemarks.whole'), by.name, instantText(at)].join(' · ')}
      </div>
      <p>{text}</p>
      {answer && (
        <div className="answer">
          <div className="quiet tabular">{[t('readerRemarks.answer'), answer.by.name, instantText(answer.at)].join(' · ')}</div>
          <p>{answer.text}</p>
        </div>
      )}
      {!answer && !mayAnswer && <p className="quiet">{t('readerRemarks.waits')}</p>}
      {!answer && mayAnswer && !answering && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => setAnswering(true)}>{t('readerRemarks.give')}</Button>
        </div>
      )}
      {answering && <Answer remark={remark} onDone={() => setAnswering(false)} />}
    </li>
  );
};

const Answer = ({ remark, onDone }: { remark: ReaderRemark; onDone: () => void }) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const saving = useSave(() => answerRemark(remark.documentId, remark.id, text), { stale: ['acquaintance'], success: t('readerRemarks.answered'), onDone });
  const faults = useFaults(saving.error);
  return (
    <FormShell onSubmit={() => saving.mutate()} busy={saving.isPending} error={saving.error} action={t('readerRemarks.sendAnswer')} onCancel={onDone}>
      <Textarea required autoFocus autosize minRows={2} maxLength={5000} label={t('readerRemarks.answer')} value={text} onChange={(event) => setText(event.currentTarget.value)} error={faults.of('text')} />
    </FormShell>
  );
};
