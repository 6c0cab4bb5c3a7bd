import { Button, Textarea } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, ReviewComment } from '../../api/model/approvals-office';
import { commentByLink } from '../../api/reviews';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';

interface ReviewClauseProps {
  readonly clause: Review['texts'][number]['clauses'][number];
  readonly language: ReviewComment['language'];
  readonly secret: string;
  readonly comments: Review['comments'];
}

const NewComment = ({ clause, language, secret }: Omit<ReviewClauseProps, 'comments'>) => {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const place = clause.number ? t('reading.clauseNumber', { number: clause.number }) : t('review.someClause');
  const saving = useSave(() => commentByLink(secret, { clauseId: clause.id, clauseNumber: clause.number, language, text: text ?? '' }), {
    stale: ['review'], success: t('review.sent'), onDone: () => setText(null),
  });
  if (text === null) {
    return <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconMessagePlus size={14} aria-hidden />} aria-label={t('review.commentOn', { place })} onClick={() => setText('')}>{t('review.comment')}</Button>;
  }
  return (
    <div className="new-pin">
      <ErrorNote error={saving.error} />
      <Textarea autoFocus autosize minRows={2} label={t('review.commentOn', { place })} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button size="compact-sm" mt={6} loading={saving.isPending} disabled={text.trim() === ''} onClick={() => saving.mutate()}>{t('review.send')}</Button>{' '}
      <Button size="compact-sm" mt={6} variant="default" onClick={() => setText(null)}>{t('common.dismiss')}</Button>
    </div>
  );
};

/** One clause, what this reviewer has said about it, and the way to say more. */
export const ReviewClause = ({ clause, language, secret, comments }: ReviewClauseProps) => {
  const { t } = useTranslation();
  return (
    <div className="clause" data-plain={clause.heading === null || undefined}>
      {clause.heading && <h3>{clause.number && <span className="clause-number">{clause.number} </span>}{clause.heading}</h3>}
      {(clause.text || !clause.heading) && <p>{!clause.heading && clause.number && <span className="clause-number">{clause.number} </span>}{clause.text}</p>}
      <div className="pins no-print">
        <ul className="remarks">
          {comments.map(({ id, text, answer }) => <li key={id}>{text}{answer && <div className="quiet">{t('review.answer')} {answer}</div>}</li>)}
        </ul>
        <NewComment clause={clause} language={language} secret={secret} />
      </div>
    </div>
  );
};
