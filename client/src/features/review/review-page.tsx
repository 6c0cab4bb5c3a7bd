import '@fontsource/tinos/400.css';
import '@fontsource/tinos/700.css';
import { Alert, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Review } from '../../api/model/approvals-office';
import { getReview } from '../../api/reviews';
import { useLanguage } from '../../i18n/use-language';
import { dateText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { ReviewClause } from './review-clause';
import '../approvals/approvals.css';
import '../reading/reading.css';

const Shown = ({ review, secret }: { review: Review; secret: string }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const [language, setLanguage] = useState<string | null>(null);
  const text = review.texts.find((each) => each.language === (language ?? page)) ?? review.texts[0];
  const title = inLanguage(review.title, page).text;
  return (
    <Page title={[review.code, title].filter(Boolean).join(' · ')} hint={t('review.until', { name: review.name, date: dateText(review.until) })}>
      <Alert mb="md" role="note">{t('review.hint')}</Alert>
      {review.texts.length > 1 && (
        <SegmentedControl size="xs" mb="md" aria-label={t('reading.languages')} value={text?.language} onChange={setLanguage} data={review.texts.map((each) => ({ value: each.language, label: t(`languages.${each.language}Own`) }))} />
      )}
      {text ? (
        <div className="document-text" lang={text.language} data-long={text.clauses.length > 800 || undefined}>
          {text.clauses.map((clause) => <ReviewClause key={clause.id} clause={clause} language={text.language} secret={secret} comments={review.comments.filter(({ clauseId }) => clauseId === clause.id)} />)}
        </div>
      ) : <Text>{t('review.noText')}</Text>}
    </Page>
  );
};

/** A draft under discussion for somebody from outside: the text and their own comments, by a personal link. */
export const ReviewPage = () => {
  const { secret = '' } = useParams();
  const review = useQuery({ queryKey: ['review', secret], queryFn: () => getReview(secret), retry: false });
  return <Loaded query={review} lines={12}>{(data) => <Shown review={data} secret={secret} />}</Loaded>;
};
