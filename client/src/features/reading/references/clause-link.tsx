import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hashOf } from '../anchors';

/** `11.3~2` → `11.3`: the number as it is printed; null for a place without one. */
const numberOf = (anchor: string): string | null => (/^[\p{L}\d.]+(~\d+)?$/u.test(anchor) ? anchor.replace(/~\d+$/, '') : null);

interface ClauseLinkProps {
  readonly documentId: string;
  readonly textVersionId: string;
  readonly anchor: string;
}

/** The place in a text where a reference stands. */
export const ClauseLink = ({ documentId, textVersionId, anchor }: ClauseLinkProps) => {
  const { t } = useTranslation();
  const number = numberOf(anchor);
  return (
    <Link to={{ pathname: `/documents/${documentId}`, search: `?version=${textVersionId}`, hash: hashOf(anchor) }} className="tabular">
      {number === null ? t('references.place') : t('reading.clauseNumber', { number })}
    </Link>
  );
};
