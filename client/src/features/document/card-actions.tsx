import { Button, Menu } from '@mantine/core';
import { IconDots, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fileUrl } from '../../api/documents';
import type { Card, StoredFile } from '../../api/model/document';
import { useLanguage } from '../../i18n/use-language';
import { AddActDialog } from './add-act-dialog';
import { AddFileDialog } from './add-file-dialog';
import { CancelDialog } from './cancel-dialog';
import { CorrectDialog } from './correct-dialog';
import { currentEdition } from './current-edition';
import { PublishDialog } from './publish-dialog';

export type CardDialog = 'act' | 'file' | 'correct' | 'publish' | 'cancel';

/** The file this reader most likely wants: their language, a PDF before a DOCX. */
const bestFile = (files: readonly StoredFile[], language: string): StoredFile | undefined =>
  [...files].sort((a, b) => rank(b, language) - rank(a, language))[0];
const rank = (file: StoredFile, language: string): number => (file.language === language ? 2 : 0) + (file.format === 'pdf' ? 1 : 0);

export const CardActions = ({ card }: { card: Card }) => {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<CardDialog | null>(null);
  const edition = currentEdition(card);
  const close = (): void => setDialog(null);
  return (
    <>
      <PrimaryAction card={card} onDialog={setDialog} />
      <MoreActions card={card} onDialog={setDialog} />
      {dialog === 'act' && edition && <AddActDialog documentId={card.id} editionId={edition.id} onClose={close} />}
      {dialog === 'file' && edition && <AddFileDialog card={card} editionId={edition.id} onClose={close} />}
      {dialog === 'correct' && edition && <CorrectDialog card={card} onClose={close} />}
      {dialog === 'publish' && <PublishDialog card={card} onClose={close} />}
      {dialog === 'cancel' && <CancelDialog card={card} onClose={close} />}
      {!edition && <span className="quiet">{t('document.noEdition')}</span>}
    </>
  );
};

interface ActionProps {
  readonly card: Card;
  readonly onDialog: (dialog: CardDialog) => void;
}

/** The one next thing: read the file, or (for those who may) put in the file that is missing. */
const PrimaryAction = ({ card, onDialog }: ActionProps) => {
  const { t } = useTranslation();
  const file = bestFile(currentEdition(card)?.files ?? [], useLanguage());
  if (file && card.abilities.downloadFile) {
    return (
      <Button component="a" href={fileUrl(card.id, file.id)} download leftSection={<IconDownload size={18} aria-hidden />}>
        {t('document.download', { language: t(`languages.${file.language}Short`), format: file.format.toUpperCase() })}
      </Button>
    );
  }
  return card.abilities.addFile ? <Button onClick={() => onDialog('file')}>{t('document.addFile')}</Button> : null;
};

const MoreActions = ({ card, onDialog }: ActionProps) => {
  const { t } = useTranslation();
  const { edit, addAct, addFile, correct, cancel } = card.abilities;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDots size={18} aria-hidden />}>
          {t('common.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {edit && (
          <Menu.Item component={Link} to={`/documents/${card.id}/edit`}>
            {t('document.edit')}
          </Menu.Item>
        )}
        {addFile && <Menu.Item onClick={() => onDialog('file')}>{t('document.addFile')}</Menu.Item>}
        {addAct && <Menu.Item onClick={() => onDialog('act')}>{t('document.addAct')}</Menu.Item>}
        {correct && <Menu.Item onClick={() => onDialog('correct')}>{t('document.correct')}</Menu.Item>}
        {edit && !card.publication && <Menu.Item onClick={() => onDialog('publish')}>{t('publication.title')}</Menu.Item>}
        {cancel && (
          <Menu.Item color="red" onClick={() => onDialog('cancel')}>
            {t('document.cancel')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => window.print()}>{t('document.print')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
