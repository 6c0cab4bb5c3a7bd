import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../api/model/document';
import { Empty } from '../../shared/ui/empty';
import { AddFileDialog } from './add-file-dialog';
import { currentEdition } from './current-edition';
import { FactsAside } from './facts-aside';
import { NotInForceBand } from './not-in-force-band';

/** There is no file to read; those who may put one in. */
export const NoText = ({ card, on }: { card: Card; on: string | null }) => {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const edition = currentEdition(card);
  return (
    <>
      <NotInForceBand card={card} on={on} />
      <div className="document-grid">
        <Empty title={t('reading.noFile')} hint={t('reading.noFileHint')}>
          {card.abilities.addFile && edition && <Button onClick={() => setAdding(true)}>{t('document.addFile')}</Button>}
        </Empty>
        <FactsAside card={card} />
      </div>
      {adding && edition && <AddFileDialog card={card} editionId={edition.id} onClose={() => setAdding(false)} />}
    </>
  );
};
