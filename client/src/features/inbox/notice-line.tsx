import { ActionIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxItem } from '../../api/model/notices';
import { instantText } from '../../shared/format/dates';
import { StateMark } from '../../shared/ui/state-mark';
import { useNoticeText } from './notice-text';

/** One notice: what has happened, when, and the way there; going there reads it. */
export const NoticeLine = ({ item, onRead }: { item: InboxItem; onRead: () => void }) => {
  const { t } = useTranslation();
  const text = useNoticeText()(item);
  return (
    <li className="with-action">
      <div>
        <Link to={item.href} className="notice-link" data-unread={item.unread || undefined} onClick={item.unread ? onRead : undefined}>
          {text}
        </Link>
        <div className="quiet tabular">
          {item.unread && <StateMark tone="wait">{t('inbox.new')}</StateMark>} {instantText(item.at)}
        </div>
      </div>
      {item.unread && (
        <ActionIcon variant="default" size="lg" className="no-shrink" aria-label={`${t('inbox.read')}: ${text}`} title={t('inbox.read')} onClick={onRead}>
          <IconCheck size={18} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
};
