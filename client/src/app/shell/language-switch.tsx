import { UnstyledButton } from '@mantine/core';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../api/model/common';
import { switchLanguage } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';
import { LaterMenu } from '../../shared/ui/later-menu';
import { LanguageButton } from './language-button';

const Opened = lazy(() => import('./language-menu-opened'));

/** Three languages as words; on a phone they fold into one button. */
export const LanguageSwitch = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <div className="languages" role="group" aria-label={t('app.language')}>
        {languages.map((each) => (
          <UnstyledButton key={each} lang={each} aria-pressed={each === language} title={t(`languages.${each}Own`)} onClick={() => void switchLanguage(each)}>
            {t(`languages.${each}Short`)}
          </UnstyledButton>
        ))}
      </div>
      <LaterMenu button={(press) => <LanguageButton onClick={press} />}>
        <Opened />
      </LaterMenu>
    </>
  );
};
