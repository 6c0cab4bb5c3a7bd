import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MailState, QueuedMail } from '../../api/model/notices';
import { instantText } from '../../shared/format/dates';
import type { Column } from '../../shared/ui/data-table';
import { StateMark, type Tone } from '../../shared/ui/state-mark';

const tones: Record<MailState, Tone> = { waiting: 'wait', sending: 'wait', sent: 'good', refused: 'bad', uncertain: 'bad', failed: 'bad' };

/** Reasons of our own have words; what a server said stands as it is. */
const ownReasons: readonly string[] = ['no_address', 'left_behind'];

const StateCell = ({ mail }: { mail: QueuedMail }) => {
  const { t } = useTranslation();
  return (
    <>
      <StateMark tone={tones[mail.state]}>{t(`mailStates.${mail.state}`)}</StateMark>
      {mail.reason && <div className="quiet mail-reason">{ownReasons.includes(mail.reason) ? t(`mailReasons.${mail.reason}`) : mail.reason}</div>}
      {mail.state === 'waiting' && mail.attempts > 0 && <div className="quiet mail-reason">{t('mail.next', { at: instantText(mail.nextAt) })}</div>}
      {mail.state === 'uncertain' && <div className="quiet mail-reason">{t('mail.uncertainHint')}</div>}
    </>
  );
};

export const useColumns = (sendAgain: (mail: QueuedMail) => void): Column<QueuedMail>[] => {
  const { t } = useTranslation();
  return [
    { key: 'to', label: t('mail.to'), cell: ({ name, to }) => <>{name ?? '—'}<div className="quiet">{to}</div></> },
    { key: 'state', label: t('mail.state'), cell: (mail) => <StateCell mail={mail} /> },
    { key: 'notices', label: t('mail.notices'), className: 'narrow', cell: ({ notices }) => notices },
    { key: 'attempts', label: t('mail.attempts'), className: 'narrow', cell: ({ attempts }) => attempts },
    { key: 'created', label: t('mail.created'), className: 'narrow', cell: ({ createdAt }) => instantText(createdAt) },
    {
      key: 'again',
      label: <span className="unseen">{t('mail.again')}</span>,
      className: 'narrow',
      cell: (mail) => mail.maySendAgain && <Button size="compact-sm" variant="default" aria-label={`${t('mail.again')}: ${mail.name ?? mail.to ?? ''}`} onClick={() => sendAgain(mail)}>{t('mail.again')}</Button>,
    },
  ];
};
