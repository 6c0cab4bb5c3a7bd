import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stampedText } from '../../api/copies';
import { fileUrl } from '../../api/documents';
import type { MyEntry } from '../../api/model/acquaintance';
import type { Card, StoredFile } from '../../api/model/document';
import { loadWorkTexts } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';
import { LaterMenu } from '../../shared/ui/later-menu';
import { useOpenEntry } from '../acquaintance/use-open-entry';
import { LazyStampedLink } from '../copies/lazy-stamped-link';
import type { CardDialog } from './card-dialogs';
import { currentEdition } from './current-edition';
import { MoreButton } from './more-button';

const MoreOpened = lazy(async () => (await Promise.all([import('./more-opened'), loadWorkTexts()]))[0]);
const CardDialogs = lazy(async () => (await Promise.all([import('./card-dialogs'), loadWorkTexts()]))[0]);

/** The file this reader most likely wants: their language, a PDF before a DOCX. */
const bestFile = (files: readonly StoredFile[], language: string): StoredFile | undefined =>
  [...files].sort((a, b) => rank(b, language) - rank(a, language))[0];
const rank = (file: StoredFile, language: string): number => (file.language === language ? 2 : 0) + (file.format === 'pdf' ? 1 : 0);

export const CardActions = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<CardDialog | null>(null);
  const entry = useOpenEntry(card.id);
  return (
    <>
      {entry ? <Acquaint entry={entry} /> : <PrimaryAction card={card} onDialog={setDialog} />}
      <LaterMenu button={(press) => <MoreButton onClick={press} />}>
        <MoreOpened card={card} onDialog={setDialog} />
      </LaterMenu>
      {dialog && (
        <Suspense>
          <CardDialogs card={card} dialog={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      )}
      {!currentEdition(card) && <span className="quiet">{t('document.noEdition')}</span>}
    </>
  );
};

interface ActionProps {
  readonly card: Card;
  readonly onDialog: (dialog: CardDialog) => void;
}

/** Somebody who is to get to know the document does that first. */
const Acquaint = ({ entry }: { entry: MyEntry }) => {
  const { t } = useTranslation();
  return (
    <Button component={Link} to={`/acquaintance/${entry.id}`}>
      {t('document.acquaint')}
    </Button>
  );
};

/** The one next thing: read the file, or (for those who may) put in the file that is missing. */
const PrimaryAction = ({ card, onDialog }: ActionProps) => {
  const { t } = useTranslation();
  const file = bestFile(currentEdition(card)?.files ?? [], useLanguage());
  if (file && card.abilities.downloadFile) {
    const words = t('document.download', { language: t(`languages.${file.language}Short`), format: file.format.toUpperCase() });
    if (file.format === 'pdf') return <LazyStampedLink primary fileName={file.name} fetch={(stamp) => stampedText(card.id, file.textVersionId, stamp)}>{words}</LazyStampedLink>;
    return (
      <Button component="a" href={fileUrl(card.id, file.id)} download leftSection={<IconDownload size={18} aria-hidden />}>
        {words}
      </Button>
    );
  }
  return card.abilities.addFile ? <Button onClick={() => onDialog('file')}>{t('document.addFile')}</Button> : null;
};
