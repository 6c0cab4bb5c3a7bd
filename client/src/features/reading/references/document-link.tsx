import { Link } from 'react-router';
import type { IncomingReference } from '../../../api/model/reading';
import { InTheirLanguage } from '../../../shared/ui/localized';

/** A document by code and title. */
export const DocumentLink = ({ document: { documentId, code, title } }: { document: IncomingReference['document'] }) => (
  <Link to={`/documents/${documentId}`}>
    {code && <span className="tabular">{code} · </span>}
    <InTheirLanguage text={title} />
  </Link>
);
