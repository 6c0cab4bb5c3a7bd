import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '../../api/model/common';
import { switchLanguage } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';

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
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className="languages-folded" title={t('app.language')}>
            {t(`languages.${language}Short`)}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {languages.map((each) => (
            <Menu.Item key={each} lang={each} onClick={() => void switchLanguage(each)}>
              {t(`languages.${each}Own`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
};
