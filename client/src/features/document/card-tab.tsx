import type { Card } from '../../api/model/document';
import { Editions } from './editions';
import { FactsAside } from './facts-aside';

/** The card of the document: its editions with acts and files, and what is known of it. */
const CardTab = ({ card }: { card: Card }) => (
  <div className="document-grid">
    <Editions card={card} />
    <FactsAside card={card} />
  </div>
);
export default CardTab;
