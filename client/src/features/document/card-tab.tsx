import type { Card } from '../../api/model/document';
import { lazy, Suspense } from 'react';
import { useSession } from '../../app/session';
import { loadWorkTexts } from '../../i18n';
import { currentEdition } from './current-edition';
import { Editions } from './editions';
import { FactsAside } from './facts-aside';

const LanguageStepPanel = lazy(async () => (await Promise.all([import('../language-step/language-step-panel'), loadWorkTexts()]))[0]);

/** The card of the document: its editions with acts and files, and what is known of it. */
const CardTab = ({ card }: { card: Card }) => (
  <div className="document-grid">
    <div>
      <Editions card={card} />
      <Languages card={card} />
    </div>
    <FactsAside card={card} />
  </div>
);
export default CardTab;

/** How the languages of the text in force stand to one another: for those who work here. */
const Languages = ({ card }: { card: Card }) => {
  const { user } = useSession();
  const edition = currentEdition(card);
  if (user === null || !edition || edition.files.length === 0) return null;
  return (
    <Suspense>
      <LanguageStepPanel documentId={card.id} version={{ editionId: edition.id, changeNumber: edition.changeNumber }} />
    </Suspense>
  );
};
