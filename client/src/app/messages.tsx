import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { Empty } from '../shared/ui/empty';
import { useDocumentTitle } from '../shared/ui/page';

const HomeLink = () => {
  const { t } = useTranslation();
  return (
    <Anchor component={Link} to="/">
      {t('app.toStart')}
    </Anchor>
  );
};

export const Forbidden = () => {
  const { t } = useTranslation();
  useDocumentTitle(t('app.forbidden'));
  return (
    <Empty whole title={t('app.forbidden')} hint={t('app.forbiddenHint')}>
      <HomeLink />
    </Empty>
  );
};

export const NoSuchPage = () => {
  const { t } = useTranslation();
  useDocumentTitle(t('app.noSuchPage'));
  return (
    <Empty whole title={t('app.noSuchPage')} hint={t('app.noSuchPageHint')}>
      <HomeLink />
    </Empty>
  );
};

/** A fault of a screen (or a part that no longer exists after an update); the entered data is on the server. */
export const ScreenFault = () => {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Empty whole title={t('app.fault')} hint={t('app.faultHint')}>
      <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
      <HomeLink />
      {import.meta.env.DEV && <pre>{String(error)}</pre>}
    </Empty>
  );
};
