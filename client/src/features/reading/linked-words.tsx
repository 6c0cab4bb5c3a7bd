import { Link } from 'react-router';
import { linkedText, type PrintedLink } from './linked-text';

/** Words of the document, with the codes in them as links. */
export const LinkedWords = ({ text, links }: { text: string; links: readonly PrintedLink[] }) => {
  if (links.length === 0) return text;
  return linkedText(text, links).map((piece, place) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Link key={place} to={`/documents/${piece.documentId}`}>
        {piece.printed}
      </Link>
    ),
  );
};
