import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { revokeReviewer } from '../../api/approvals-office';
import type { Reviewer } from '../../api/model/approvals-office';
import { dateText } from '../../shared/format/dates';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { InviteDialog } from './invite-dialog';

interface ReviewersProps {
  readonly approvalId: string;
  /** The discussion to which somebody can be invited now. */
  readonly stageKey: string;
  readonly reviewers: readonly Reviewer[];
}

/** Those from outside who read by a personal link, and until when. */
export const Reviewers = ({ approvalId, stageKey, reviewers }: ReviewersProps) => {
  const { t } = useTranslation();
  const [inviting, setInviting] = useState(false);
  const revoking = useSave((id: string) => revokeReviewer(approvalId, id), { stale: ['approvals'], success: t('office.revoked') });
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">{t('office.reviewers')}</Title>
      <ErrorNote error={revoking.error} />
      {reviewers.length === 0 && <Text c="dimmed" mb="xs">{t('office.noReviewers')}</Text>}
      <ul className="hits">
        {reviewers.map(({ id, name, email, until, revoked }) => (
          <li key={id} className="with-action">
            <span>{name}{email && ` · ${email}`} <span className="quiet tabular">{revoked ? t('office.linkRevoked') : t('office.linkUntil', { date: dateText(until) })}</span></span>
            {!revoked && <Button size="compact-sm" variant="default" aria-label={t('office.revokeOf', { name })} onClick={() => revoking.mutate(id)}>{t('office.revoke')}</Button>}
          </li>
        ))}
      </ul>
      <Button mt="sm" variant="default" onClick={() => setInviting(true)}>{t('office.invite')}</Button>
      {inviting && <InviteDialog approvalId={approvalId} stageKey={stageKey} onClose={() => setInviting(false)} />}
    </section>
  );
};
