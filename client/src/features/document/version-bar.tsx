import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComponentProps } from 'react';
import type { Card } from '../../api/model/document';
import { LaterMenu } from '../../shared/ui/later-menu';
import { OnDate } from '../library/on-date';

const VersionMenu = lazy(() => import('./version-menu'));

export const VersionButton = ({ ref, onClick, ...rest }: Pick<ComponentProps<'button'>, 'ref' | 'onClick' | 'autoFocus'>) => {
  const { t } = useTranslation();
  return (
    <Button ref={ref} variant="subtle" size="compact-sm" aria-haspopup="menu" leftSection={<IconVersions size={16} aria-hidden />} onClick={onClick} {...rest}>
      {t('versions.title')}
    </Button>
  );
};

/** Which of its editions and changes is shown: by name, or by the day. */
const VersionBar = ({ card }: { card: Card }) => (
  <>
    <LaterMenu button={(press) => <VersionButton onClick={press} />}>
      <VersionMenu card={card} />
    </LaterMenu>
    <OnDate />
  </>
);
export default VersionBar;
