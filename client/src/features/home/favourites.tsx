import { ActionIcon, Tooltip } from '@mantine/core';
import { IconStarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listFavourites } from '../../api/library';
import type { RecentDocument } from '../../api/model/library';
import { setFavourite } from '../../api/reading';
import { useLanguage } from '../../i18n/use-language';
import { inLanguage } from '../../shared/format/texts';
import { useSave } from '../../shared/hooks/use-save';
import { DocumentSection } from './document-section';

export const Favourites = () => {
  const favourites = useQuery({ queryKey: ['favourites'], queryFn: listFavourites });
  return <DocumentSection name="favourites" query={favourites} action={(item) => <Remove item={item} />} />;
};

const Remove = ({ item }: { item: RecentDocument }) => {
  const { t } = useTranslation();
  const title = inLanguage(item.title, useLanguage()).text;
  const remove = useSave(() => setFavourite(item.documentId, false), { stale: ['favourites', 'marks'] });
  const name = t('home.removeFavourite', { title });
  return (
    <Tooltip label={t('home.remove')}>
      <ActionIcon variant="subtle" color="gray" aria-label={name} loading={remove.isPending} onClick={() => remove.mutate()}>
        <IconStarOff size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
};
