import { Alert, Anchor } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The engine does not answer: what still works. */
export const LimitedNote = () => {
  const { t } = useTranslation();
  return (
    <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} title={t('library.limited')}>
      {t('library.limitedHint')}{' '}
      <Anchor component={Link} to="/library" size="sm">
        {t('library.toLists')}
      </Anchor>
    </Alert>
  );
};
