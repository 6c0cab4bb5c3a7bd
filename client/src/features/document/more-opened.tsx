import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../../api/model/document';
import { useSession } from '../../app/session';
import type { CardDialog } from './card-dialogs';
import { MoreButton } from './more-button';

interface MoreProps {
  readonly card: Card;
  readonly onDialog: (dialog: CardDialog) => void;
}

/** What else can be done with the document, as far as this reader may. */
const MoreOpened = ({ card, onDialog }: MoreProps) => {
  const { t } = useTranslation();
  const { user } = useSession();
  const { edit, addAct, addFile, correct, cancel } = card.abilities;
  return (
    <Menu position="bottom-start" defaultOpened>
      <Menu.Target>
        <MoreButton autoFocus />
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
        {user?.personId && (
          <>
            {card.status === 'in_force' && (
              <Menu.Item component={Link} to={`/drafts/new?document=${card.id}&purpose=change`}>
                {t('changes.begin')}
              </Menu.Item>
            )}
            <Menu.Item component={Link} to={`/drafts/new?document=${card.id}&purpose=edition`}>
              {t('document.proposeEdition')}
            </Menu.Item>
            <Menu.Item component={Link} to={`/drafts/new?document=${card.id}&purpose=cancellation`}>
              {t('document.proposeCancellation')}
            </Menu.Item>
          </>
        )}
        {cancel && (
          <Menu.Item c="var(--mantine-color-error)" onClick={() => onDialog('cancel')}>
            {t('document.cancel')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => window.print()}>{t('document.print')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
export default MoreOpened;
