import { Button } from '@mantine/core';
import { IconBell, IconBellFilled, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMarks, setFavourite, setFollowed } from '../../api/reading';
import { useSession } from '../../app/session';
import { useErrorText } from '../../shared/hooks/use-error-text';
import { useSave } from '../../shared/hooks/use-save';

/** Keeps the document among one's own, and tells of its changes; for the signed-in. */
export const Marks = ({ documentId }: { documentId: string }) => (useSession().user ? <OwnMarks documentId={documentId} /> : null);

const OwnMarks = ({ documentId }: { documentId: string }) => {
  const { t } = useTranslation();
  const texts = useErrorText();
  const marks = useQuery({ queryKey: ['marks', documentId], queryFn: () => getMarks(documentId) });
  const keeping = useSave((wanted: boolean) => setFavourite(documentId, wanted), { stale: ['marks', 'favourites'] });
  const following = useSave((wanted: boolean) => setFollowed(documentId, wanted), { stale: ['marks', 'news', 'subscriptions'] });
  const { favourite = false, subscribed = false } = marks.data ?? {};
  const error = keeping.error ?? following.error;
  const known = marks.data !== undefined;
  return (
    <>
      <Button variant="default" aria-pressed={favourite} disabled={!known} loading={keeping.isPending} leftSection={favourite ? <IconStarFilled size={18} aria-hidden /> : <IconStar size={18} aria-hidden />} onClick={() => keeping.mutate(!favourite)}>
        {t('reading.favourite')}
      </Button>
      <Button variant="default" aria-pressed={subscribed} disabled={!known} loading={following.isPending} leftSection={subscribed ? <IconBellFilled size={18} aria-hidden /> : <IconBell size={18} aria-hidden />} onClick={() => following.mutate(!subscribed)}>
        {t('reading.follow')}
      </Button>
      {error && <span role="alert">{texts.of(error)}</span>}
    </>
  );
};
