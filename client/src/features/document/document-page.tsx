import '@fontsource/tinos/700.css';
import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { getCard } from '../../api/documents';
import type { Card } from '../../api/model/document';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import { DocumentHead } from './document-head';
import { Editions } from './editions';
import { FactsAside } from './facts-aside';
import { History } from './history';
import { NotInForceBand } from './not-in-force-band';

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
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tab = useParams()['tab'] === 'history' ? 'history' : 'card';
  const title = inLanguage(card.title, useLanguage()).text;
  useDocumentTitle([card.code, title].filter(Boolean).join(' · '));
  const open = (wanted: string | null): void => {
    const path = wanted === 'history' ? `/documents/${card.id}/history` : `/documents/${card.id}`;
    void navigate(on ? `${path}?on=${on}` : path, { replace: true });
  };
  return (
    <article>
      <NotInForceBand card={card} on={on} />
      <DocumentHead card={card} />
      <Tabs value={tab} onChange={open} keepMounted={false} mt="lg">
        <Tabs.List>
          <Tabs.Tab value="card">{t('document.tabCard')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('document.tabHistory')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="card" pt="lg">
          <div className="document-grid">
            <Editions card={card} />
            <FactsAside card={card} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="lg">
          <History entries={card.history} />
        </Tabs.Panel>
      </Tabs>
    </article>
  );
};
