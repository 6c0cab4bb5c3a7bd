import type { IncomingReference } from '../../../api/model/reading';
import { ClauseLink } from './clause-link';
import { DocumentLink } from './document-link';

/** Documents that name this one, with the clauses in which they do. */
export const IncomingList = ({ references }: { references: readonly IncomingReference[] }) => (
  <ul className="references">
    {references.map(({ document, places }) => (
      <li key={document.documentId}>
        <DocumentLink document={document} />
        <div className="reference-places">
          {places.map(({ id, textVersionId, anchor }) => (
            <ClauseLink key={id} documentId={document.documentId} textVersionId={textVersionId} anchor={anchor} />
          ))}
        </div>
      </li>
    ))}
  </ul>
);
