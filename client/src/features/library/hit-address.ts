import type { ClauseHit, SearchHit } from '../../api/model/library';
import { hashOf } from '../reading/anchors';

/** Where a hit is read: the text that was found, at the clause; a document without a text opens as on the day asked. */
export const hitAddress = ({ documentId, textVersionId }: SearchHit, clause: ClauseHit | null, on: string) => {
  const search = new URLSearchParams({ ...(on && { on }), ...(textVersionId && { version: textVersionId }) }).toString();
  return { pathname: `/documents/${documentId}`, search: search && `?${search}`, hash: clause ? hashOf(clause.anchor) : '' };
};
