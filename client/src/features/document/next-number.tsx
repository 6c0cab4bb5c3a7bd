import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Offers a free number to be taken over with one press; it is free now and reserved for nobody (REG-4). */
export const NextNumber = ({ number, onUse }: { number: string | null | undefined; onUse: (number: string) => void }) => {
  const { t } = useTranslation();
  if (!number) return null;
  return (
    <>
      {t('document.nextNumber', { number })}{' '}
      <Anchor component="button" type="button" size="xs" onClick={() => onUse(number)}>
        {t('document.useIt')}
      </Anchor>
    </>
  );
};
