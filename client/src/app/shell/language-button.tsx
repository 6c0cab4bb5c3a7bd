import { UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';

/** The language in use, as the one button that a phone has room for. */
export const LanguageButton = (props: ComponentProps<'button'>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <UnstyledButton className="languages-folded" aria-haspopup="menu" title={t('app.language')} {...props}>
      {t(`languages.${language}Short`)}
    </UnstyledButton>
  );
};
