import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The registered bytes, for those who manage documents. */
const UnstampedLink = ({ href }: { href: string }) => {
  const { t } = useTranslation();
  return (
    <Button component="a" href={href} download size="compact-xs" variant="default">
      {t('copies.unstamped')}
    </Button>
  );
};
export default UnstampedLink;
