import type { Card } from '../../api/model/document';
import { AddActDialog } from './add-act-dialog';
import { AddFileDialog } from './add-file-dialog';
import { CancelDialog } from './cancel-dialog';
import { CorrectDialog } from './correct-dialog';
import { currentEdition } from './current-edition';
import { PublishDialog } from './publish-dialog';

export type CardDialog = 'act' | 'file' | 'correct' | 'publish' | 'cancel';

interface CardDialogsProps {
  readonly card: Card;
  readonly dialog: CardDialog;
  readonly onClose: () => void;
}

/** The form that was asked for; its code is fetched then. */
const CardDialogs = ({ card, dialog, onClose }: CardDialogsProps) => {
  const edition = currentEdition(card);
  if (dialog === 'cancel') return <CancelDialog card={card} onClose={onClose} />;
  if (dialog === 'publish') return <PublishDialog card={card} onClose={onClose} />;
  if (!edition) return null;
  if (dialog === 'act') return <AddActDialog documentId={card.id} editionId={edition.id} onClose={onClose} />;
  if (dialog === 'file') return <AddFileDialog card={card} editionId={edition.id} onClose={onClose} />;
  return <CorrectDialog card={card} onClose={onClose} />;
};
export default CardDialogs;
