import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

/** Stands alone until it is pressed; then the same button with its menu. */
export const MoreButton = ({ ref, onClick, ...rest }: Pick<ComponentProps<'button'>, 'ref' | 'onClick' | 'autoFocus'>) => {
  const { t } = useTranslation();
  return (
    <Button ref={ref} variant="default" aria-haspopup="menu" leftSection={<IconDots size={18} aria-hidden />} onClick={onClick} {...rest}>
      {t('common.more')}
    </Button>
  );
};
