import type { OutgoingReference } from '../../api/model/reading';

/** Printed words of a text that mean one document. */
export interface PrintedLink {
  readonly printed: string;
  readonly documentId: string;
}

export type TextPiece = string | PrintedLink;

/** A code is a link where it is plain which document it means; a rejected one never. */
const isPlain = ({ kind, state, printed, targets }: OutgoingReference): boolean =>
  kind === 'internal' && state !== 'rejected' && printed !== '' && targets.length === 1;

/** The links of a text by the clause that they stand in, longer words first so that a code inside a longer one waits its turn. */
export const linksByAnchor = (references: readonly OutgoingReference[]): ReadonlyMap<string, readonly PrintedLink[]> => {
  const links = new Map<string, PrintedLink[]>();
  for (const { anchor, printed, targets } of references.filter(isPlain)) {
    const documentId = targets[0]?.documentId;
    if (documentId) links.set(anchor, [...(links.get(anchor) ?? []), { printed, documentId }]);
  }
  for (const own of links.values()) own.sort((a, b) => b.printed.length - a.printed.length);
  return links;
};

const cut = (text: string, link: PrintedLink): TextPiece[] =>
  text.split(link.printed).flatMap((piece, index) => (index === 0 ? [piece] : [link, piece])).filter((piece) => piece !== '');

/** The text cut where printed words of a link stand. */
export const linkedText = (text: string, links: readonly PrintedLink[]): readonly TextPiece[] =>
  links.reduce<readonly TextPiece[]>((pieces, link) => pieces.flatMap((piece) => (typeof piece === 'string' ? cut(piece, link) : [piece])), [text]);
