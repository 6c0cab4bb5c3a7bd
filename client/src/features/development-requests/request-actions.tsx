import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withdrawRequest } from '../../api/development-requests';
import type { DevelopmentRequest, RequestKind } from '../../api/model/development-requests';
import { useSave } from '../../shared/hooks/use-save';
import { ErrorNote } from '../../shared/ui/error-note';
import { AcceptDialog } from './accept-dialog';
import { DeclineDialog } from './decline-dialog';

const purposes: Record<RequestKind, string> = { 'new-document': 'document', 'new-edition': 'edition', cancellation: 'cancellation' };

const draftAddress = ({ id, kind, type, document }: DevelopmentRequest): string =>
  `/drafts/new?${new URLSearchParams({ purpose: purposes[kind], request: id, ...(document ? { document: document.id } : { type: type.id }) })}`;

/** What this person can do with the request now. */
export const RequestActions = ({ request }: { request: DevelopmentRequest }) => {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'accept' | 'decline' | null>(null);
  const withdrawing = useSave(() => withdrawRequest(request.id), { stale: ['development-requests', 'work-plan'], success: t('requests.withdrawn') });
  const { decide, begin, withdraw } = request.abilities;
  const close = (): void => setDialog(null);
  return (
    <>
      <ErrorNote error={withdrawing.error} />
      {decide && <Button onClick={() => setDialog('accept')}>{t('requests.accept')}</Button>}
      {decide && <Button variant="default" onClick={() => setDialog('decline')}>{t('requests.decline')}</Button>}
      {begin && <Button component={Link} to={draftAddress(request)}>{t('requests.begin')}</Button>}
      {withdraw && <Button variant="default" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{t('requests.withdraw')}</Button>}
      {dialog === 'accept' && <AcceptDialog request={request} onClose={close} />}
      {dialog === 'decline' && <DeclineDialog request={request} onClose={close} />}
    </>
  );
};
