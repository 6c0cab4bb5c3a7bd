import type { Card } from '../../api/model/document';
import { useMay } from '../../app/session';
import './acquaintance.css';
import { ChangeDecisions } from './change-decisions';
import { DocumentCampaigns } from './document-campaigns';
import './lists.css';
import { ReaderRemarks } from './reader-remarks';
import { ScopePart } from './scope-part';

/** Who must know the document, how far that is, and what its readers ask. */
const AcquaintanceTab = ({ card }: { card: Card }) => {
  const office = useMay()('documents:manage');
  return (
    <>
      {office && <DocumentCampaigns documentId={card.id} />}
      {office && <ScopePart documentId={card.id} />}
      {office && <ChangeDecisions documentId={card.id} />}
      <ReaderRemarks documentId={card.id} />
    </>
  );
};
export default AcquaintanceTab;
