import { Dialog } from '../../shared/ui/dialog';
import { useTranslation } from 'react-i18next';
import { RemarkForm } from './remark-form';
import { useClauseNumbers } from './use-clause-numbers';
import type { SheetProps } from './sheet';

/** A question or a suggestion while the document is being read. */
export const QuestionSheet = ({ screen, text, onClose }: SheetProps) => {
  const { t } = useTranslation();
  const clauses = useClauseNumbers(screen.documentId, { version: text.textVersionId, language: text.language });
  return (
    <Dialog title={t('readerRemarks.ask')} onClose={onClose}>
      <RemarkForm documentId={screen.documentId} clauses={clauses} onDone={onClose} onCancel={onClose} />
    </Dialog>
  );
};
