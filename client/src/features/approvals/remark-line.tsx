import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval, Remark } from '../../api/model/approvals';
import { instantText } from '../../shared/format/dates';
import { StateMark } from '../../shared/ui/state-mark';
import { AnswerForm } from './answer-form';

/** Where a remark stands: its clause, or the text as a whole. */
export const useRemarkPlace = (): ((remark: Pick<Remark, 'clauseNumber' | 'clauseId' | 'language'>) => string) => {
  const { t } = useTranslation();
  return ({ clauseNumber, clauseId, language }) => {
    const place = clauseNumber ? t('reading.clauseNumber', { number: clauseNumber }) : t(clauseId ? 'remarks.someClause' : 'remarks.whole');
    return `${place} · ${t(`languages.${language}`)}`;
  };
};

const Answer = ({ remark }: { remark: Remark }) => {
  const { t } = useTranslation();
  if (remark.answer === null) return null;
  return (
    <div className="remark-answer">
      <span className="quiet tabular">
        {t('remarks.answer')} · {[remark.answeredBy, remark.answeredAt && instantText(remark.answeredAt)].filter(Boolean).join(' · ')}{' '}
      </span>
      {remark.accepted !== null && <StateMark tone={remark.accepted ? 'good' : 'quiet'}>{t(remark.accepted ? 'remarks.accepted' : 'remarks.declined')}</StateMark>}
      <p>{remark.answer}</p>
    </div>
  );
};

/** A remark with its answer, or with the form for one. */
export const RemarkLine = ({ remark, approval }: { remark: Remark; approval: Pick<Approval, 'id' | 'abilities'> }) => {
  const { t } = useTranslation();
  const placeOf = useRemarkPlace();
  const [answering, setAnswering] = useState(false);
  const mayAnswer = remark.answer === null && approval.abilities.answer;
  return (
    <li data-open={remark.answer === null || undefined}>
      <span className="remark-place">{placeOf(remark)}</span>
      <span className="quiet tabular">
        {t(`remarks.kinds.${remark.kind}`)} · {remark.by.name} · {instantText(remark.at)}
      </span>
      <p>{remark.text}</p>
      <Answer remark={remark} />
      {mayAnswer && !answering && (
        <Button size="xs" variant="default" onClick={() => setAnswering(true)} aria-label={t('remarks.answerTo', { place: placeOf(remark) })}>
          {t('remarks.give')}
        </Button>
      )}
      {mayAnswer && answering && <AnswerForm approvalId={approval.id} remark={remark} onClose={() => setAnswering(false)} />}
    </li>
  );
};
