import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/model/document';
import { Empty } from '../../shared/ui/empty';
import { FactsAside } from './facts-aside';
import { NotInForceBand } from './not-in-force-band';

/** There is no file to read; for those who may put one in, the button above does it. */
export const NoText = ({ card, on }: { card: Card; on: string | null }) => {
  const { t } = useTranslation();
  return (
    <>
      <NotInForceBand card={card} on={on} />
      <div className="document-grid">
        <Empty title={t('reading.noFile')} hint={t('reading.noFileHint')} />
        <FactsAside card={card} />
      </div>
    </>
  );
};
