import { Anchor, Button, Drawer, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getCard } from '../../api/documents';
import type { Card } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { Loaded } from '../../shared/ui/loaded';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Editions } from '../document/editions';
import { FactsAside } from '../document/facts-aside';
import { StateLine } from '../document/state-line';

/** A row of the register at the side of it: the list keeps its place. */
export const SidePanel = () => {
  const { t } = useTranslation();
  const url = useUrlState();
  const id = url.get('row');
  const close = (): void => url.set({ row: null, page: String(url.page) });
  return (
    <Drawer opened={id !== ''} onClose={close} position="right" size="lg" title={t('register.panel')} overlayProps={{ backgroundOpacity: 0.2 }} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {id && <PanelCard id={id} on={url.get('on') || null} />}
    </Drawer>
  );
};

const PanelCard = ({ id, on }: { id: string; on: string | null }) => {
  const card = useQuery({ queryKey: ['card', id, on], queryFn: () => getCard(id, on) });
  return <Loaded query={card}>{(data) => <PanelView card={data} />}</Loaded>;
};

const PanelView = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <StateLine row={card} change={card.changeNumber} />
      <Text fw={600} className="tabular">
        {card.code}
      </Text>
      <Anchor component={Link} to={`/documents/${card.id}`} fw={600}>
        <InTheirLanguage text={card.title} />
      </Anchor>
      <FactsAside card={card} />
      <Editions card={card} />
      {card.abilities.edit && (
        <Button component={Link} to={`/documents/${card.id}/edit`} variant="default">
          {t('document.edit')}
        </Button>
      )}
    </Stack>
  );
};
