import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isApiError } from '../../api/api-error';
import { getValidity, type Validity } from '../../api/copies';
import { useSession } from '../../app/session';
import { InTheirLanguage } from '../../shared/ui/localized';
import { Loaded } from '../../shared/ui/loaded';
import { useDocumentTitle } from '../../shared/ui/page';
import { dateText } from '../../shared/format/dates';
import { Hashes } from './hashes';
import { useNamedText } from './named-text';
import './validity.css';

/** Search engines are to keep no list of what somebody has scanned. */
const useUnlisted = (): void => {
  useEffect(() => {
    const meta = document.head.appendChild(Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex, nofollow' }));
    return () => meta.remove();
  }, []);
};

/** What a QR code on a paper copy leads to: whether its text is in force, without a sign-in. */
export const ValidityPage = () => {
  const { token = '' } = useParams();
  const { t } = useTranslation();
  useUnlisted();
  useDocumentTitle(t('validity.title'));
  const validity = useQuery({ queryKey: ['validity', token], queryFn: () => getValidity(token), retry: false });
  if (isApiError(validity.error, 'not_found')) return <Unknown />;
  return <Loaded query={validity} lines={6}>{(data) => <Shown validity={data} />}</Loaded>;
};

const Unknown = () => {
  const { t } = useTranslation();
  return (
    <div className="validity" role="alert">
      <Title order={1}>{t('validity.unknown')}</Title>
      <Text mt="sm">{t('validity.unknownHint')}</Text>
    </div>
  );
};

const Shown = ({ validity }: { validity: Validity }) => {
  const { t } = useTranslation();
  const { state, title, code } = validity;
  return (
    <article className="validity">
      <p className="quiet">{t('validity.title')}</p>
      <Title order={1} className="validity-state" data-state={state}>{t(`validity.states.${state}`)}</Title>
      <Dates validity={validity} />
      {title && (
        <Text fw={600} mt="md">
          {code && <span className="tabular">{code} · </span>}
          <InTheirLanguage text={title} />
        </Text>
      )}
      <Current validity={validity} />
      <Hidden validity={validity} />
      <Hashes values={validity.sha256} />
    </article>
  );
};

const sinceKey = (state: Validity['state'], assumed: boolean): string => {
  if (state === 'upcoming') return 'validity.from';
  if (state !== 'in-force') return 'validity.was';
  return assumed ? 'validity.sinceAssumed' : 'validity.since';
};

const Dates = ({ validity: { edition, since, startAssumed, replacedOn, replacedBy, cancelledOn, state } }: { validity: Validity }) => {
  const { t } = useTranslation();
  const namedText = useNamedText();
  return (
    <Stack gap={4} className="tabular">
      {edition && <Text>{namedText(edition)}</Text>}
      {since && <Text>{t(sinceKey(state, startAssumed), { date: dateText(since) })}</Text>}
      {replacedOn && <Text fw={600}>{t('validity.replacedOn', { date: dateText(replacedOn) })}</Text>}
      {replacedBy && <Text>{t('validity.replacedBy', { name: namedText(replacedBy) })}</Text>}
      {cancelledOn && <Text fw={600}>{t('validity.cancelledOn', { date: dateText(cancelledOn) })}</Text>}
    </Stack>
  );
};

/** Where to read what holds now; said only where it is another text than the one on paper. */
const Current = ({ validity: { current, state, shown } }: { validity: Validity }) => {
  const { t } = useTranslation();
  const namedText = useNamedText();
  if (shown === 'state') return null;
  if (!current) return state === 'cancelled' || state === 'replaced' ? <Text mt="md">{t('validity.nothingInForce')}</Text> : null;
  const words = t('validity.current', { name: namedText(current.edition), date: dateText(current.edition.since) });
  return (
    <>
      {state !== 'in-force' && <Text mt="md">{words}</Text>}
      {current.href && <Button component={Link} to={current.href} mt="md">{t('validity.read')}</Button>}
    </>
  );
};

const Hidden = ({ validity: { shown } }: { validity: Validity }) => {
  const { t } = useTranslation();
  const { user } = useSession();
  if (shown === 'all') return null;
  return (
    <>
      <Text mt="md" className="quiet">{t('validity.hidden')}</Text>
      {!user && <Button component={Link} to={`/sign-in?next=${encodeURIComponent(location.pathname)}`} variant="default" mt="sm">{t('validity.signIn')}</Button>}
    </>
  );
};
