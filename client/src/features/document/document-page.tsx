import '@fontsource/tinos/700.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getCard } from '../../api/documents';
import type { Card } from '../../api/model/document';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import { DocumentHead } from './document-head';
import { DocumentTabs } from './document-tabs';

export const DocumentPage = () => {
  const id = useParams()['id'] ?? '';
  const on = useUrlState().get('on') || null;
  const card = useQuery({ queryKey: ['card', id, on], queryFn: () => getCard(id, on) });
  return (
    <Loaded query={card} lines={10}>
      {(data) => <CardView card={data} on={on} />}
    </Loaded>
  );
};

const CardView = ({ card, on }: { card: Card; on: string | null }) => {
  const title = inLanguage(card.title, useLanguage()).text;
  useDocumentTitle([card.code, title].filter(Boolean).join(' · '));
  return (
    <article>
      <DocumentHead card={card} />
      <DocumentTabs card={card} on={on} />
    </article>
  );
};
