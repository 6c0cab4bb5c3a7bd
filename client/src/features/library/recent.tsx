import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '../../api/model/document';
import { useSession } from '../../app/session';
import { DocumentHits } from './document-hits';

const isWithinMonth = (date: string, today: string): boolean =>
  (Date.parse(today) - Date.parse(date)) / 86_400_000 <= 30 && date <= today;

/** What has come into force in the last 30 days; when nothing has, the latest, under a title that says so. */
export const Recent = ({ rows }: { rows: readonly DocumentRow[] }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const fresh = rows.filter((row) => row.validFrom && isWithinMonth(row.validFrom, today));
  const title = fresh.length > 0 ? t('library.recent') : t('library.latest');
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <DocumentHits rows={fresh.length > 0 ? fresh : rows.slice(0, 4)} />
    </section>
  );
};
