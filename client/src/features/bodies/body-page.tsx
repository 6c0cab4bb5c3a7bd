import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getAgenda } from '../../api/bodies';
import type { Agenda } from '../../api/model/approvals-office';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useTab } from '../../shared/hooks/use-tab';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { AgendaPrint } from './agenda-print';
import { ProtocolForm } from './protocol-form';
import { ProtocolList } from './protocol-list';

const Shown = ({ agenda }: { agenda: Agenda }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  const { id } = agenda.body;
  const tab = useTab('/bodies', id);
  const name = tab.name === 'protocols' ? 'protocols' : 'agenda';
  return (
    <Page title={inLanguage(agenda.body.name, page).text} hint={t('bodies.waiting', { count: agenda.items.length })} actions={<AgendaPrint bodyId={id} />}>
      <Tabs value={name} onChange={(next) => next && tab.open(next)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="agenda">{t('bodies.agenda')}</Tabs.Tab>
          <Tabs.Tab value="protocols">{t('bodies.protocols')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="agenda"><ProtocolForm key={agenda.items.map(({ id: task }) => task).join()} agenda={agenda} onDone={() => tab.open('protocols')} /></Tabs.Panel>
        <Tabs.Panel value="protocols"><ProtocolList bodyId={id} /></Tabs.Panel>
      </Tabs>
    </Page>
  );
};

/** What waits for a body, and what it has decided. */
export const BodyPage = () => {
  const { id = '' } = useParams();
  const agenda = useQuery({ queryKey: ['bodies', 'agenda', id], queryFn: () => getAgenda(id) });
  return <Loaded query={agenda}>{(data) => <Shown agenda={data} />}</Loaded>;
};
