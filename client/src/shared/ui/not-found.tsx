import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from './empty';
import { useDocumentTitle } from './page';

/** What the address names does not exist, or is not for this reader; which of the two is not told (SEC-3). */
export const NotFound = () => {
  const { t } = useTranslation();
  useDocumentTitle(t('app.notFound'));
  return (
    <Empty whole title={t('app.notFound')} hint={t('app.notFoundHint')}>
      <Button component={Link} to="/library" variant="default">
        {t('menu.library')}
      </Button>
    </Empty>
  );
};
